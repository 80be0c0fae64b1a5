package io.ecomrules.rules.plan;

import io.ecomrules.core.access.AccessLapse;
import io.ecomrules.core.access.OfficialAccount;
import io.ecomrules.core.access.Secret;
import io.ecomrules.core.calendar.Obligation;
import io.ecomrules.core.campaign.CampaignIssue;
import io.ecomrules.core.campaign.Stage;
import io.ecomrules.core.care.CareLapse;
import io.ecomrules.core.care.Misconduct;
import io.ecomrules.core.content.Category;
import io.ecomrules.core.content.ContentLapse;
import io.ecomrules.core.content.Information;
import io.ecomrules.core.content.UploadFlaw;
import io.ecomrules.core.content.UploadKind;
import io.ecomrules.core.duty.Lapse;
import io.ecomrules.core.marketing.Occasion;
import io.ecomrules.core.order.Fault;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.password.PasswordFlaw;
import io.ecomrules.core.password.PasswordProfile;
import io.ecomrules.core.people.StaffLapse;
import io.ecomrules.core.quality.Flaw;
import io.ecomrules.core.review.AppealStage;
import io.ecomrules.core.service.Item;
import io.ecomrules.core.service.Tally;
import io.ecomrules.rules.facts.AccessFault;
import io.ecomrules.rules.facts.Appealed;
import io.ecomrules.rules.facts.CampaignFault;
import io.ecomrules.rules.facts.CareFault;
import io.ecomrules.rules.facts.CodeContest;
import io.ecomrules.rules.facts.ContentFault;
import io.ecomrules.rules.facts.Counted;
import io.ecomrules.rules.facts.CustomerFiling;
import io.ecomrules.rules.facts.DataFlaw;
import io.ecomrules.rules.facts.DeliveryDay;
import io.ecomrules.rules.facts.Discount;
import io.ecomrules.rules.facts.Due;
import io.ecomrules.rules.facts.DutyDay;
import io.ecomrules.rules.facts.DutyLapse;
import io.ecomrules.rules.facts.Inspection;
import io.ecomrules.rules.facts.ListingWork;
import io.ecomrules.rules.facts.Mail;
import io.ecomrules.rules.facts.OfficialCustody;
import io.ecomrules.rules.facts.OrderFault;
import io.ecomrules.rules.facts.OutwardContact;
import io.ecomrules.rules.facts.PasswordFault;
import io.ecomrules.rules.facts.PasswordSetting;
import io.ecomrules.rules.facts.Prohibited;
import io.ecomrules.rules.facts.Publishing;
import io.ecomrules.rules.facts.SaleMode;
import io.ecomrules.rules.facts.Sampling;
import io.ecomrules.rules.facts.SecretCustody;
import io.ecomrules.rules.facts.ShopStage;
import io.ecomrules.rules.facts.StaffFault;
import io.ecomrules.rules.facts.Training;
import io.ecomrules.rules.facts.Upload;
import io.ecomrules.rules.facts.UploadFault;
import io.ecomrules.rules.model.DecisionKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A question that hosts ask and that a pack with rules of the kind should answer at any time.
 *
 * @param kind the kind of decision
 * @param name what it is about, in Chinese
 * @param fact the fact
 * @param subjects what should be set for it, such as {@code within()}; a name alone where any constant will do
 */
record Question(DecisionKind kind, String name, Record fact, List<String> subjects) {

    static final List<Question> ALL = Stream.of(
                    deadlines(),
                    listings(),
                    orders(),
                    duty(),
                    service(),
                    care(),
                    passwords(),
                    access(),
                    uploads(),
                    content(),
                    campaigns(),
                    marketing(),
                    data(),
                    people())
            .flatMap(each -> each)
            .toList();

    private static Stream<Question> deadlines() {
        return Arrays.stream(Obligation.values())
                .map(obligation -> new Question(
                        DecisionKind.DEADLINE,
                        obligation.title(Locale.SIMPLIFIED_CHINESE),
                        new Due(obligation),
                        List.of("within()")));
    }

    private static Stream<Question> listings() {
        var tasks = Arrays.stream(ListingWork.Work.values())
                .map(work -> new Question(
                        DecisionKind.LISTING,
                        work.title(Locale.SIMPLIFIED_CHINESE),
                        new ListingWork(work),
                        List.of("doneBy()")));
        var stock = Stream.of(
                new Question(
                        DecisionKind.LISTING,
                        "现货",
                        new SaleMode(false),
                        List.of("delistAt()", "safetyDays()", "reviewDays()")),
                new Question(
                        DecisionKind.LISTING,
                        "预售",
                        new SaleMode(true),
                        List.of("staysListed()", "safetyDays()", "reviewDays()")));
        return Stream.concat(tasks, stock);
    }

    private static Stream<Question> orders() {
        return Arrays.stream(Fault.values())
                .map(fault -> new Question(
                        DecisionKind.ORDER,
                        fault.title(Locale.SIMPLIFIED_CHINESE),
                        new OrderFault(fault),
                        List.of("report()")));
    }

    private static Stream<Question> service() {
        var tallies = Arrays.stream(Tally.values())
                .map(tally -> new Question(
                        DecisionKind.SERVICE,
                        tally.title(Locale.SIMPLIFIED_CHINESE),
                        new Counted(tally),
                        List.of("report()")));
        var first = Stream.of(new Question(
                DecisionKind.SERVICE,
                Item.FIRST_RESPONSE.title(Locale.SIMPLIFIED_CHINESE),
                new Inspection(Item.FIRST_RESPONSE),
                List.of("firstReplyWithin()")));
        return Stream.of(tallies, first, reviews()).flatMap(each -> each);
    }

    private static Stream<Question> passwords() {
        var settings = Arrays.stream(PasswordProfile.values())
                .map(profile -> new Question(
                        DecisionKind.PASSWORD,
                        profile.title(Locale.SIMPLIFIED_CHINESE),
                        new PasswordSetting(profile),
                        List.of("lengthFrom()", "lengthUpTo()")));
        var flaws = Arrays.stream(PasswordFlaw.values())
                .map(flaw -> new Question(
                        DecisionKind.PASSWORD,
                        flaw.title(Locale.SIMPLIFIED_CHINESE),
                        new PasswordFault(flaw),
                        List.of("report()")));
        return Stream.concat(settings, flaws);
    }

    private static Stream<Question> access() {
        var accounts = Arrays.stream(OfficialAccount.values())
                .map(account ->
                        access(account.title(Locale.SIMPLIFIED_CHINESE), new OfficialCustody(account), "keptBy()"));
        var secrets = Arrays.stream(Secret.values())
                .map(secret -> access(secret.title(Locale.SIMPLIFIED_CHINESE), new SecretCustody(secret), "keptBy()"));
        var lapses = Arrays.stream(AccessLapse.values())
                .map(lapse -> access(lapse.title(Locale.SIMPLIFIED_CHINESE), new AccessFault(lapse), "report()"));
        return Stream.of(accounts, secrets, lapses).flatMap(each -> each);
    }

    private static Question access(String name, Record fact, String subject) {
        return new Question(DecisionKind.ACCESS, name, fact, List.of(subject));
    }

    private static Stream<Question> reviews() {
        var samples = Stream.of(
                new Question(
                        DecisionKind.SERVICE, "在线", new Sampling(false), List.of("sampleShare()", "sampleAtLeast()")),
                new Question(
                        DecisionKind.SERVICE, "电话", new Sampling(true), List.of("sampleShare()", "sampleAtLeast()")));
        var falseHits = Arrays.stream(Item.values())
                .map(item -> new Question(
                        DecisionKind.SERVICE,
                        item.title(Locale.SIMPLIFIED_CHINESE),
                        new Inspection(item),
                        List.of("falseHitsUpTo()", "falseHitsFrom()")));
        var first = Stream.of(new Question(
                DecisionKind.SERVICE,
                AppealStage.FIRST.title(Locale.SIMPLIFIED_CHINESE),
                new Appealed(AppealStage.FIRST),
                List.of("appealDecidedBy()")));
        return Stream.of(samples, falseHits, first).flatMap(each -> each);
    }

    private static Stream<Question> duty() {
        var day = List.of(
                "deskOpens()",
                "deskCloses()",
                "answeredBy()",
                "otherwiseAnsweredBy()",
                "atMostADay()",
                "atMostAWeek()",
                "restDaysAWeek()");
        var days = Stream.of(
                new Question(DecisionKind.DUTY, "工作日", new DutyDay(false), with(day, DutyPlan.OF_WORK_DAYS)),
                new Question(DecisionKind.DUTY, "休息日", new DutyDay(true), with(day, DutyPlan.OF_REST_DAYS)));
        var lapses = Arrays.stream(Lapse.values())
                .map(lapse -> new Question(
                        DecisionKind.DUTY,
                        lapse.title(Locale.SIMPLIFIED_CHINESE),
                        new DutyLapse(lapse),
                        List.of("report()")));
        return Stream.concat(days, lapses);
    }

    private static Stream<Question> care() {
        var discounts = Stream.of(Post.SERVICE_AGENT, Post.SERVICE_GROUP_LEADER)
                .map(post -> new Question(
                        DecisionKind.CARE,
                        post.title(Locale.SIMPLIFIED_CHINESE),
                        new Discount(post),
                        List.of("discountUpTo()", "fromAmount()")));
        var filings = Arrays.stream(Misconduct.values())
                .map(misconduct -> new Question(
                        DecisionKind.CARE,
                        misconduct.title(Locale.SIMPLIFIED_CHINESE),
                        new CustomerFiling(misconduct),
                        List.of("filedFor()")));
        var lapses = Arrays.stream(CareLapse.values())
                .map(lapse -> new Question(
                        DecisionKind.CARE,
                        lapse.title(Locale.SIMPLIFIED_CHINESE),
                        new CareFault(lapse),
                        List.of("report()")));
        return Stream.of(discounts, filings, lapses).flatMap(each -> each);
    }

    private static Stream<Question> data() {
        var reports = Arrays.stream(Flaw.values())
                .map(flaw -> new Question(
                        DecisionKind.DATA,
                        flaw.title(Locale.SIMPLIFIED_CHINESE),
                        new DataFlaw(flaw),
                        List.of("report()", "systematicFrom()")));
        var limits = DataPlan.LIMITS.entrySet().stream()
                .map(each -> new Question(
                        DecisionKind.DATA,
                        each.getKey().title(Locale.SIMPLIFIED_CHINESE),
                        new DataFlaw(each.getKey()),
                        List.of(each.getValue())));
        return Stream.concat(reports, limits);
    }

    private static Stream<Question> people() {
        var lapses = Arrays.stream(StaffLapse.values())
                .map(lapse -> new Question(
                        DecisionKind.PEOPLE,
                        lapse.title(Locale.SIMPLIFIED_CHINESE),
                        new StaffFault(lapse),
                        List.of("report()")));
        var days = Stream.of(StaffLapse.FLOW_NOT_TRAINED, StaffLapse.SUGGESTION_NOT_REVIEWED)
                .map(lapse -> new Question(
                        DecisionKind.PEOPLE,
                        lapse.title(Locale.SIMPLIFIED_CHINESE),
                        new StaffFault(lapse),
                        List.of("withinDays()")));
        var others = Stream.of(
                new Question(
                        DecisionKind.PEOPLE,
                        Post.SERVICE_AGENT.title(Locale.SIMPLIFIED_CHINESE),
                        new Training(Post.SERVICE_AGENT),
                        List.of("chapters()", "trainedBy()")),
                new Question(
                        DecisionKind.PEOPLE,
                        Post.DEPARTMENT_MANAGER.title(Locale.SIMPLIFIED_CHINESE),
                        new OutwardContact(Post.DEPARTMENT_MANAGER),
                        List.of("mayContact()")),
                new Question(
                        DecisionKind.PEOPLE,
                        StaffLapse.FLOW_NOT_DOCUMENTED.title(Locale.SIMPLIFIED_CHINESE),
                        new StaffFault(StaffLapse.FLOW_NOT_DOCUMENTED),
                        List.of("documentedBy()")));
        return Stream.of(lapses, days, others).flatMap(each -> each);
    }

    private static Stream<Question> campaigns() {
        var issues = Arrays.stream(CampaignIssue.values())
                .map(issue -> new Question(
                        DecisionKind.CAMPAIGN,
                        issue.title(Locale.SIMPLIFIED_CHINESE),
                        new CampaignFault(issue),
                        CampaignPlan.asked(issue)));
        var stages = Arrays.stream(Stage.values())
                .map(stage -> new Question(
                        DecisionKind.CAMPAIGN,
                        stage.title(Locale.SIMPLIFIED_CHINESE),
                        new ShopStage(stage),
                        stage == Stage.TRANSITION ? List.of("stageTask") : List.of("stageLasts()", "stageTask")));
        var contests = Stream.of(false, true)
                .map(severalMedia -> new Question(
                        DecisionKind.CAMPAIGN,
                        severalMedia ? "几种载体的码" : "同一种载体的码",
                        new CodeContest(severalMedia),
                        List.of("claimedBy()")));
        return Stream.of(issues, stages, contests).flatMap(each -> each);
    }

    private static Stream<Question> marketing() {
        var mails = Arrays.stream(Occasion.values())
                .map(occasion -> new Question(
                        DecisionKind.MARKETING,
                        occasion.title(Locale.SIMPLIFIED_CHINESE),
                        new Mail(occasion),
                        with(MarketingPlan.OF_EVERY_MAIL, MarketingPlan.when(occasion))));
        var day = Stream.of(
                new Question(DecisionKind.MARKETING, "工作日", new DeliveryDay(false), List.of("orderedBefore()")));
        return Stream.concat(mails, day);
    }

    private static Stream<Question> uploads() {
        var kinds = Stream.of(UploadKind.IMAGE, UploadKind.VIDEO, UploadKind.DOCUMENT)
                .map(kind -> new Question(
                        DecisionKind.UPLOAD,
                        kind.title(Locale.SIMPLIFIED_CHINESE),
                        new Upload(kind),
                        List.of("sizeUpTo()", "bytesInK()")));
        var flaws = Arrays.stream(UploadFlaw.values())
                .map(flaw -> new Question(
                        DecisionKind.UPLOAD,
                        flaw.title(Locale.SIMPLIFIED_CHINESE),
                        new UploadFault(flaw),
                        List.of("report()")));
        return Stream.concat(kinds, flaws);
    }

    private static Stream<Question> content() {
        var categories = Arrays.stream(Category.values())
                .map(category -> new Question(
                        DecisionKind.CONTENT,
                        category.title(Locale.SIMPLIFIED_CHINESE),
                        new Prohibited(category),
                        List.of("report()")));
        var rights = Arrays.stream(Information.values())
                .map(information -> new Question(
                        DecisionKind.CONTENT,
                        information.title(Locale.SIMPLIFIED_CHINESE),
                        new Publishing(information),
                        List.of("suppliedBy()", "publishedBy()", "approvedUnder()")));
        var lapses = Arrays.stream(ContentLapse.values())
                .map(lapse -> new Question(
                        DecisionKind.CONTENT,
                        lapse.title(Locale.SIMPLIFIED_CHINESE),
                        new ContentFault(lapse),
                        List.of("report()")));
        return Stream.of(categories, rights, lapses).flatMap(each -> each);
    }

    private static List<String> with(List<String> all, List<String> more) {
        return Stream.of(all, more).flatMap(List::stream).toList();
    }

    List<String> unanswered(InForce inForce) {
        return subjects.stream()
                .filter(subject -> subject.endsWith(")")
                        ? inForce.reference(subject) == null
                        : inForce.rules(subject).isEmpty())
                .toList();
    }
}
