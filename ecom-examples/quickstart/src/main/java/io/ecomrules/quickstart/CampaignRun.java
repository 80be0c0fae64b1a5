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
import io.ecomrules.core.campaign.AnnualPlan;
import io.ecomrules.core.campaign.Campaign;
import io.ecomrules.core.campaign.CampaignFigure;
import io.ecomrules.core.campaign.CampaignFigures;
import io.ecomrules.core.campaign.CampaignFlow;
import io.ecomrules.core.campaign.Spending;
import io.ecomrules.core.campaign.Stage;
import io.ecomrules.core.campaign.StageTask;
import io.ecomrules.core.campaign.StageWork;
import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.listing.Listing;
import io.ecomrules.core.listing.Promotion;
import io.ecomrules.core.listing.Sku;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.number.Exact;
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
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.money.MonetaryAmount;

/** A campaign from the annual plan to its evaluation, and the stage of the whole; shown in docs/campaigns.md. */
public final class CampaignRun {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant EVE = Instant.parse("2026-06-14T02:00:00Z");
    private static final Instant FROM = Instant.parse("2026-06-15T16:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-06-18T16:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 19);

    private final Ecom ecom;
    private final PrintStream out;
    private final Messages messages = Messages.in(Locale.SIMPLIFIED_CHINESE);
    private final Campaign campaign = new Campaign(
            "C-618", "年中大促", "年中大促", FROM, UNTIL, yuan("50000.00"), Set.of(new Sku("A-1"), new Sku("A-2")));

    private CampaignRun(Ecom ecom, PrintStream out) {
        this.ecom = ecom;
        this.out = out;
    }

    /**
     * Runs it.
     *
     * @param arguments none
     */
    public static void main(String... arguments) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) {
        try (var ecom = Ecom.builtIn()) {
            var run = new CampaignRun(ecom, out);
            run.workflow();
            run.budget();
            run.promotions();
            run.evaluation();
            run.stages();
        }
    }

    private void workflow() {
        var plan = new AnnualPlan(2026, Map.of("年中大促", yuan("80000.00")));
        var planner = EmployeeId.of("E-1");
        var head = EmployeeId.of("E-2");
        var house = house();
        var terms = ecom.approvals().terms(Matter.CAMPAIGN, LocalDate.of(2026, 6, 14));
        var request = granted(Approval.open(new Event.Opened("A-9", terms, planner, campaign.fields(), EVE), house));
        var early = Stamp.of(EVE, planner);
        var facts = new CampaignFlow.Facts(campaign, plan, request, house, null, early);
        var planned = granted(CampaignFlow.WORKFLOW.begin(CampaignFlow.Command.PLAN, facts, early));
        var submitted = granted(planned.step(CampaignFlow.Command.SUBMIT, 1, facts, early));

        // Nothing begins before the head has reviewed exactly this.
        submitted
                .step(CampaignFlow.Command.APPROVE, 2, facts, early)
                .reasons()
                .forEach(reason -> out.println(messages.text(reason)));
        var seen = request.seal(Tier.FIRST);
        var reviewed = granted(request.approve(Decision.of(head, Tier.FIRST, seen, EVE), house));
        var now = new CampaignFlow.Facts(campaign, plan, reviewed, house, null, early);
        var approved = granted(submitted.step(CampaignFlow.Command.APPROVE, 2, now, early));
        approved.step(CampaignFlow.Command.START, 3, now, early)
                .reasons()
                .forEach(reason -> out.println(messages.text(reason)));
    }

    private void budget() {
        var spending =
                List.of(new Spending("I-1", FROM, yuan("48000.00")), new Spending("I-2", UNTIL, yuan("2000.01")));
        var findings = ecom.campaigns().budget(campaign, spending, DAY);
        findings.forEach(finding -> out.println(messages.text(finding)));
    }

    private void promotions() {
        var listings = List.of(Listing.of(new Sku("A-1")).within(yuan("100.00"), yuan("60.00")));
        var promotions = List.of(new Promotion(new Sku("A-1"), yuan("59.00"), FROM, UNTIL.plusSeconds(3600)));
        var findings = ecom.campaigns().promotions(campaign, listings, promotions, DAY);
        findings.forEach(finding -> out.println(messages.text(finding)));
    }

    private void evaluation() {
        var figures = new CampaignFigures(Map.ofEntries(
                Map.entry(CampaignFigure.DAYS, Exact.of(3)),
                Map.entry(CampaignFigure.CLICKS, Exact.of(30_000)),
                Map.entry(CampaignFigure.VISITORS, Exact.of(12_000)),
                Map.entry(CampaignFigure.BUYERS, Exact.of(600)),
                Map.entry(CampaignFigure.ORDERS, Exact.of(640)),
                Map.entry(CampaignFigure.TURNOVER, Exact.of(96_000)),
                Map.entry(CampaignFigure.ALL_ORDERS, Exact.of(1_000)),
                Map.entry(CampaignFigure.ALL_TURNOVER, Exact.of(192_000)),
                Map.entry(CampaignFigure.SHOP_VISITORS, Exact.of(25_000)),
                Map.entry(CampaignFigure.SHOP_BUYERS, Exact.of(900)),
                Map.entry(CampaignFigure.COST, Exact.of(48_000)),
                Map.entry(CampaignFigure.BASELINE_DAYS, Exact.of(7)),
                Map.entry(CampaignFigure.BASELINE_ORDERS, Exact.of(1_400))));
        var evaluation = ecom.campaigns().evaluate(campaign, figures, DAY);
        evaluation.metrics().forEach((metric, value) -> out.println(metric.code() + " " + value.toPlainString()));
        out.println("日均订单是对照期的 " + evaluation.orderUplift() + " 倍");
        evaluation.findings().forEach(finding -> out.println(messages.text(finding)));
    }

    private void stages() {
        var begunOn = LocalDate.of(2026, 1, 1);
        var done = Set.of(new StageWork(Stage.NURTURE, StageTask.TEAM_BUILDING));
        var reading = granted(ecom.campaigns().stage(begunOn, DAY, done));
        out.println(reading.stage().title(Locale.SIMPLIFIED_CHINESE) + " " + reading.from() + " – " + reading.until());
        reading.open().forEach(task -> out.println("    " + task.value().title(Locale.SIMPLIFIED_CHINESE)));
    }

    private static House house() {
        var calendar = BusinessCalendar.in(ZONE)
                .workDays("09:00-17:30")
                .holidays(Holidays.china())
                .build();
        var people = List.of(employee("E-1", Post.PLANNER), employee("E-2", Post.DEPARTMENT_MANAGER));
        return new House(new Employees(people), Delegations.NONE, ZONE, calendar);
    }

    private static Employee employee(String id, Post post) {
        return Employee.of(EmployeeId.of(id), Appointment.since(post, LocalDate.of(2020, 1, 1)));
    }

    private static MonetaryAmount yuan(String amount) {
        return Moneys.of(new BigDecimal(amount), Moneys.CNY);
    }

    private static <T> T granted(Answer<T> answer) {
        if (answer instanceof Answer.Granted<T> granted) {
            return granted.value();
        }
        throw new IllegalStateException(answer.reasons().toString());
    }
}
