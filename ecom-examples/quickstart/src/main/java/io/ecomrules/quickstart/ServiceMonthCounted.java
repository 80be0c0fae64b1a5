package io.ecomrules.quickstart;

import io.ecomrules.core.approval.Delegations;
import io.ecomrules.core.approval.House;
import io.ecomrules.core.calendar.BusinessCalendar;
import io.ecomrules.core.calendar.Holidays;
import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.metric.Metric;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.Appointment;
import io.ecomrules.core.organization.Employee;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Employees;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.PeriodMonth;
import io.ecomrules.core.review.AppealFlow;
import io.ecomrules.core.review.Disputed;
import io.ecomrules.core.review.Passage;
import io.ecomrules.core.review.Review;
import io.ecomrules.core.review.ReviewDecision;
import io.ecomrules.core.review.Reviews;
import io.ecomrules.core.review.ServiceMonths;
import io.ecomrules.core.service.Channel;
import io.ecomrules.core.service.Conversation;
import io.ecomrules.core.service.Ending;
import io.ecomrules.core.service.Item;
import io.ecomrules.core.service.Speaker;
import io.ecomrules.core.service.Turn;
import io.ecomrules.core.workflow.Stamp;
import io.ecomrules.rules.Ecom;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A month of conversations, what a reviewer and an appeal change of it, and what a scorecard sees; shown in docs/service-month.md. */
public final class ServiceMonthCounted {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final EmployeeId AGENT = EmployeeId.of("E-5");
    private static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant APRIL = Instant.parse("2026-04-01T01:00:00Z");

    private final Ecom ecom;
    private final PrintStream out;
    private final Messages messages = Messages.in(Locale.SIMPLIFIED_CHINESE);

    private ServiceMonthCounted(Ecom ecom, PrintStream out) {
        this.ecom = ecom;
        this.out = out;
    }

    /**
     * Runs the example.
     *
     * @param arguments none
     */
    public static void main(String... arguments) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) {
        try (var ecom = Ecom.builtIn()) {
            var example = new ServiceMonthCounted(ecom, out);
            var conversations = conversations();
            var months = example.count(conversations);
            example.review(months, conversations);
            example.appeal(months, conversations);
            example.sample(conversations);
            example.assess(months);
        }
    }

    private ServiceMonths count(List<Conversation> conversations) {
        var months = ecom.service().month(ZONE, Reviews.NONE);
        for (var conversation : conversations) {
            months.add(conversation).forEach(problem -> out.println(messages.text(problem)));
        }
        for (var month : months.agents()) {
            out.println(month.agent() + " " + month.month() + "：" + month.conversations() + " 个对话");
            month.metrics()
                    .forEach((metric, value) -> out.println("    " + metric.code() + " " + value.toPlainString()));
            month.findings().forEach(finding -> out.println("    " + messages.text(finding)));
        }
        return months;
    }

    private void review(ServiceMonths months, List<Conversation> conversations) {
        // The second turn of C-2 only repeats what the customer had heard elsewhere.
        var review = Review.of("C-2", Item.FORBIDDEN_WORDS, ReviewDecision.FALSE_HIT, "Q-1", APRIL)
                .on(Passage.ofTurn(1));
        months.review(review, conversations.get(1));
        months.review(
                Review.of("C-3", Item.FORBIDDEN_WORDS, ReviewDecision.CONFIRMED, "Q-1", APRIL), conversations.get(2));
        months.agents().get(0).findings().forEach(finding -> out.println(messages.text(finding)));
        for (var rule : months.rules()) {
            out.println(
                    "规则“" + rule.rule().name() + "”误判率 " + rule.falseHitRate().orElseThrow());
            rule.advice().ifPresent(advice -> out.println(messages.text(advice)));
        }
    }

    private void appeal(ServiceMonths months, List<Conversation> conversations) {
        var house = house();
        var finding = new Disputed("C-1", Item.FORBIDDEN_WORDS, null, AGENT, APRIL, null);
        var raised = Stamp.of(APRIL.plus(Duration.ofDays(1)), AGENT).withNote("我是在转述物流的答复");
        var appeal = granted(ecom.service().appeal("P-1", finding, house, raised));

        // Nobody decides on an appeal of their own.
        var own = Stamp.of(raised.at(), AGENT).withNote("我没有错");
        appeal.take(AppealFlow.Command.UPHOLD, 1, house, own)
                .reasons()
                .forEach(reason -> out.println(messages.text(reason)));
        var leader = Stamp.of(raised.at().plus(Duration.ofDays(1)), EmployeeId.of("E-3"))
                .withNote("确实是转述");
        appeal = granted(appeal.take(AppealFlow.Command.UPHOLD, 1, house, leader));
        appeal.review().ifPresent(upheld -> months.review(upheld, conversations.get(0)));
        var answers = ecom.care().judge(appeal.answers(), calendar(), leader.at());
        answers.verdicts()
                .forEach(verdict ->
                        out.println(verdict.id() + " " + verdict.status().code()));
        out.println("MET-S2 " + months.agents().get(0).metrics().get(Metric.FORBIDDEN_PHRASES));
    }

    private void sample(List<Conversation> conversations) {
        var sample = ecom.service().sample(MARCH, "2026-04-01 质检会");
        for (var conversation : conversations) {
            sample.offer(conversation.id(), conversation.agent(), conversation.channel());
        }
        out.println("抽到："
                + sample.drawn().stream().map(drawn -> drawn.conversation()).toList());
    }

    private void assess(ServiceMonths months) {
        var form = Figures.of(AGENT, Post.SERVICE_AGENT, new PeriodMonth(MARCH))
                .sales("90000", "100000")
                .grossMargin("0.42");
        months.agents().get(0).figures().forEach(form::with);
        var statement = ecom.performance().settle(form.build());
        out.println("考核系数 " + statement.coefficient());
    }

    /** Six chats with a forbidden phrase each, one rated badly, and a decent one that was answered late. */
    private static List<Conversation> conversations() {
        var conversations = new ArrayList<Conversation>();
        for (int i = 1; i <= 6; i++) {
            var ending = i == 6 ? Ending.UNKNOWN.rated(Exact.of(1)) : Ending.UNKNOWN;
            conversations.add(chat("C-" + i, NINE.plus(Duration.ofDays(i)), 20, "您好，这不归我管", ending));
        }
        conversations.add(chat("C-7", NINE, 40, "您好，请问有什么可以帮您", Ending.UNKNOWN));
        conversations.add(new Conversation(
                "C-8", Channel.ONLINE, AGENT, null, List.of(Turn.of(Speaker.CUSTOMER, "在吗")), Ending.UNKNOWN));
        return conversations;
    }

    private static Conversation chat(String id, Instant asked, int seconds, String answer, Ending ending) {
        var turns = List.of(
                Turn.of(Speaker.CUSTOMER, "我的快递到哪了").at(asked),
                Turn.of(Speaker.AGENT, answer).at(asked.plusSeconds(seconds)));
        return new Conversation(id, Channel.ONLINE, AGENT, "M-" + id, turns, ending);
    }

    private static House house() {
        return new House(
                new Employees(List.of(
                        employee(AGENT, Post.SERVICE_AGENT),
                        employee(EmployeeId.of("E-3"), Post.SERVICE_GROUP_LEADER))),
                Delegations.NONE,
                ZONE,
                calendar());
    }

    private static BusinessCalendar calendar() {
        return BusinessCalendar.in(ZONE)
                .workDays("09:00-17:30")
                .holidays(Holidays.china())
                .build();
    }

    private static Employee employee(EmployeeId id, Post post) {
        return Employee.of(id, Appointment.since(post, LocalDate.of(2020, 1, 1)));
    }

    private static <T> T granted(Answer<T> answer) {
        if (answer instanceof Answer.Granted<T> granted) {
            return granted.value();
        }
        throw new IllegalStateException(answer.reasons().toString());
    }
}
