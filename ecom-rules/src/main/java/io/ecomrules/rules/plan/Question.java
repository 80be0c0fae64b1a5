package io.ecomrules.rules.plan;

import io.ecomrules.core.calendar.Obligation;
import io.ecomrules.core.care.CareLapse;
import io.ecomrules.core.care.Misconduct;
import io.ecomrules.core.duty.Lapse;
import io.ecomrules.core.order.Fault;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.people.StaffLapse;
import io.ecomrules.core.quality.Flaw;
import io.ecomrules.core.service.Item;
import io.ecomrules.core.service.Tally;
import io.ecomrules.rules.facts.CareFault;
import io.ecomrules.rules.facts.Counted;
import io.ecomrules.rules.facts.CustomerFiling;
import io.ecomrules.rules.facts.DataFlaw;
import io.ecomrules.rules.facts.Discount;
import io.ecomrules.rules.facts.Due;
import io.ecomrules.rules.facts.DutyDay;
import io.ecomrules.rules.facts.DutyLapse;
import io.ecomrules.rules.facts.Inspection;
import io.ecomrules.rules.facts.ListingWork;
import io.ecomrules.rules.facts.OrderFault;
import io.ecomrules.rules.facts.OutwardContact;
import io.ecomrules.rules.facts.SaleMode;
import io.ecomrules.rules.facts.StaffFault;
import io.ecomrules.rules.facts.Training;
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
                    deadlines(), listings(), orders(), duty(), service(), care(), data(), people())
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
