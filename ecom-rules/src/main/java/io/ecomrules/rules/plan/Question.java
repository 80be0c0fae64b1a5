package io.ecomrules.rules.plan;

import io.ecomrules.core.calendar.Obligation;
import io.ecomrules.core.campaign.CampaignIssue;
import io.ecomrules.core.campaign.Stage;
import io.ecomrules.core.care.CareLapse;
import io.ecomrules.core.care.Misconduct;
import io.ecomrules.core.duty.Lapse;
import io.ecomrules.core.marketing.Occasion;
import io.ecomrules.core.order.Fault;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.service.Item;
import io.ecomrules.core.service.Tally;
import io.ecomrules.rules.facts.CampaignFault;
import io.ecomrules.rules.facts.CareFault;
import io.ecomrules.rules.facts.CodeContest;
import io.ecomrules.rules.facts.Counted;
import io.ecomrules.rules.facts.CustomerFiling;
import io.ecomrules.rules.facts.DeliveryDay;
import io.ecomrules.rules.facts.Discount;
import io.ecomrules.rules.facts.Due;
import io.ecomrules.rules.facts.DutyDay;
import io.ecomrules.rules.facts.DutyLapse;
import io.ecomrules.rules.facts.Inspection;
import io.ecomrules.rules.facts.ListingWork;
import io.ecomrules.rules.facts.Mail;
import io.ecomrules.rules.facts.OrderFault;
import io.ecomrules.rules.facts.SaleMode;
import io.ecomrules.rules.facts.ShopStage;
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
                    deadlines(), listings(), orders(), duty(), service(), care(), campaigns(), marketing())
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
        return Stream.concat(tallies, first);
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
