package io.ecomrules.quickstart;

import io.ecomrules.core.approval.Approval;
import io.ecomrules.core.approval.Decision;
import io.ecomrules.core.approval.Delegations;
import io.ecomrules.core.approval.Event;
import io.ecomrules.core.approval.House;
import io.ecomrules.core.approval.Matter;
import io.ecomrules.core.approval.Tier;
import io.ecomrules.core.calendar.BusinessCalendar;
import io.ecomrules.core.calendar.Holidays;
import io.ecomrules.core.calendar.Obligation;
import io.ecomrules.core.care.CareTask;
import io.ecomrules.core.care.Complaint;
import io.ecomrules.core.care.ComplaintFlow;
import io.ecomrules.core.care.DiscountDecision;
import io.ecomrules.core.care.DiscountRequest;
import io.ecomrules.core.care.FilingFlow;
import io.ecomrules.core.care.Misconduct;
import io.ecomrules.core.care.Noted;
import io.ecomrules.core.care.PoorCustomers;
import io.ecomrules.core.care.Proposal;
import io.ecomrules.core.care.Ticket;
import io.ecomrules.core.care.TicketFlow;
import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.organization.Appointment;
import io.ecomrules.core.organization.Employee;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Employees;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.workflow.Stamp;
import io.ecomrules.rules.Ecom;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.money.MonetaryAmount;

/** Discounts, a complaint, a ticket, a filing and the work of a day; shown in docs/customer-care.md. */
public final class CustomersCaredFor {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");

    private final Ecom ecom;
    private final PrintStream out;
    private final Messages messages = Messages.in(Locale.SIMPLIFIED_CHINESE);
    private final BusinessCalendar calendar = BusinessCalendar.in(ZONE)
            .workDays("09:00-17:30")
            .holidays(Holidays.china())
            .build();

    private CustomersCaredFor(Ecom ecom, PrintStream out) {
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
            var example = new CustomersCaredFor(ecom, out);
            example.discounts();
            example.complaint();
            example.ticket();
            example.filing();
            example.workOfTheDay();
        }
    }

    private void discounts() {
        for (var discount : List.of("10.00", "10.01", "20.01")) {
            var request = new DiscountRequest("O-1", Post.SERVICE_AGENT, yuan("200.00"), yuan(discount));
            var decision = ecom.care().discount(request, DAY);
            out.println(discount + " " + word(decision));
            decision.reasons().forEach(reason -> out.println("    " + messages.text(reason)));
        }
    }

    private static String word(DiscountDecision decision) {
        if (decision instanceof DiscountDecision.AskLeader ask) {
            return "请示" + ask.whom().get(0).title(Locale.SIMPLIFIED_CHINESE);
        }
        return decision instanceof DiscountDecision.Grant ? "可以给" : "不能给";
    }

    private void complaint() {
        var raised = Stamp.of(NINE, "customer");
        var complaint = granted(ComplaintFlow.WORKFLOW.begin(ComplaintFlow.Command.RAISE, raised, raised));
        var onThePhone = Stamp.of(NINE.plus(Duration.ofMinutes(4)), "E-5");
        complaint = granted(ComplaintFlow.take(complaint, ComplaintFlow.steps().subList(0, 7), 1, onThePhone));

        // No step is left out: before the remedy there is the apology.
        var remedy = new Stamp(NINE.plus(Duration.ofHours(25)), "E-5", "补发一件");
        complaint
                .step(ComplaintFlow.Command.PROPOSE_REMEDY, complaint.version(), remedy, remedy)
                .reasons()
                .forEach(reason -> out.println(messages.text(reason)));
        complaint = granted(ComplaintFlow.take(complaint, ComplaintFlow.steps().subList(7, 10), 8, remedy));
        var report = ecom.care().judge(Complaint.of("C-1", complaint), calendar, remedy.at());
        report.findings().forEach(finding -> out.println(messages.text(finding)));
    }

    private void ticket() {
        var notes = List.of(
                new Noted<>(TicketFlow.Command.RECORD, NINE),
                new Noted<>(TicketFlow.Command.HAND_OVER, NINE.plus(Duration.ofHours(1))),
                new Noted<>(TicketFlow.Command.WAIT, NINE.plus(Duration.ofHours(2))),
                new Noted<>(TicketFlow.Command.RESUME, NINE.plus(Duration.ofDays(9))),
                new Noted<>(TicketFlow.Command.FEED_BACK, NINE.plus(Duration.ofDays(10))),
                new Noted<>(TicketFlow.Command.CLOSE, null));
        var report = ecom.care().judge(new Ticket("T-1", notes, false), calendar, NINE.plus(Duration.ofDays(11)));
        report.findings().forEach(finding -> out.println(messages.text(finding)));
    }

    private void filing() {
        var house = new House(
                new Employees(List.of(employee("E-5", Post.SERVICE_AGENT), employee("E-2", Post.SERVICE_SUPERVISOR))),
                Delegations.NONE,
                ZONE,
                calendar);
        var proposal = new Proposal("M-77", Set.of(Misconduct.MALICIOUS_RETURNS), List.of("O-1 退回的不是原货"));
        var terms = ecom.approvals().terms(Matter.POOR_QUALITY_CUSTOMER, DAY);
        var agent = EmployeeId.of("E-5");
        var supervisor = EmployeeId.of("E-2");
        var request = granted(Approval.open(new Event.Opened("A-1", terms, agent, proposal.fields(), NINE), house));
        var filed = Stamp.of(NINE, supervisor);

        // Nothing is filed before the supervisor has confirmed it.
        ecom.care()
                .file(PoorCustomers.NONE, new FilingFlow.Facts(proposal, request, house, filed))
                .reasons()
                .forEach(reason -> out.println(messages.text(reason)));
        var seen = request.seal(Tier.FIRST);
        var confirmed = granted(request.approve(Decision.of(supervisor, Tier.FIRST, seen, NINE), house));
        var facts = new FilingFlow.Facts(proposal, confirmed, house, filed);
        var filing = granted(ecom.care().file(PoorCustomers.NONE, facts));
        out.println(proposal.customer() + " " + filing.from() + " – "
                + filing.until().value());
    }

    private void workOfTheDay() {
        var paidAt = NINE.plusSeconds(30);
        var tasks = List.of(
                CareTask.open("O-1", Obligation.ANSWER_AFTER_PAYMENT, paidAt).done(paidAt.plusSeconds(61)),
                CareTask.open("M-8", Obligation.VISIT_CUSTOMER, NINE.minus(Duration.ofDays(8))),
                CareTask.open("M-9", Obligation.VISIT_CUSTOMER, null),
                CareTask.ofDay(Obligation.ARCHIVE_DAY, DAY, ZONE));
        var report = ecom.care().judge(tasks, calendar, NINE.plus(Duration.ofHours(8)));
        report.verdicts()
                .forEach(verdict ->
                        out.println(verdict.id() + " " + verdict.status().code()));
        report.findings().forEach(finding -> out.println(messages.text(finding)));
    }

    private static MonetaryAmount yuan(String amount) {
        return Moneys.of(new BigDecimal(amount), Moneys.CNY);
    }

    private static Employee employee(String id, Post post) {
        return Employee.of(EmployeeId.of(id), Appointment.since(post, LocalDate.of(2020, 1, 1)));
    }

    private static <T> T granted(Answer<T> answer) {
        if (answer instanceof Answer.Granted<T> granted) {
            return granted.value();
        }
        throw new IllegalStateException(answer.reasons().toString());
    }
}
