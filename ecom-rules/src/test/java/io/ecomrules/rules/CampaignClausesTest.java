package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import io.ecomrules.core.campaign.CampaignFlow.Command;
import io.ecomrules.core.campaign.CampaignFlow.State;
import io.ecomrules.core.campaign.Evaluation;
import io.ecomrules.core.campaign.Spending;
import io.ecomrules.core.campaign.Stage;
import io.ecomrules.core.campaign.StageReading;
import io.ecomrules.core.campaign.StageTask;
import io.ecomrules.core.campaign.StageWork;
import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.listing.Listing;
import io.ecomrules.core.listing.Promotion;
import io.ecomrules.core.listing.Sku;
import io.ecomrules.core.metric.Metric;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.Appointment;
import io.ecomrules.core.organization.Employee;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Employees;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.workflow.Progress;
import io.ecomrules.core.workflow.Stamp;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Campaigns and stages, clause by clause. */
class CampaignClausesTest {

    private static final Ecom ECOM = Ecom.builtIn();
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 20);
    private static final Instant FROM = Instant.parse("2026-06-15T16:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-06-18T16:00:00Z");
    private static final AnnualPlan PLAN = new AnnualPlan(2026, Map.of("年中大促", yuan("100000")));
    private static final Campaign CAMPAIGN = campaign("C-618", "年中大促", yuan("50000"), "A-1");

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        ECOM.close();
    }

    private static MonetaryAmount yuan(String amount) {
        return Moneys.of(new BigDecimal(amount), Moneys.CNY);
    }

    private static Campaign campaign(
            String id, @Nullable String item, @Nullable MonetaryAmount budget, String... skus) {
        return new Campaign(
                id,
                "618 大促",
                item,
                FROM,
                UNTIL,
                budget,
                Set.of(skus).stream().map(Sku::new).collect(Collectors.toSet()));
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    private static List<String> why(Answer<?> answer) {
        return answer.reasons().stream().map(Problem::code).toList();
    }

    // —— the workflow ——

    private static final EmployeeId PLANNER = EmployeeId.of("E-1");
    private static final EmployeeId HEAD = EmployeeId.of("E-2");

    private static House house() {
        var people = new Employees(List.of(employee("E-1", Post.PLANNER), employee("E-2", Post.DEPARTMENT_MANAGER)));
        var calendar = BusinessCalendar.in(ZONE)
                .workDays("09:00-17:30")
                .holidays(Holidays.china())
                .build();
        return new House(people, Delegations.NONE, ZONE, calendar);
    }

    private static Employee employee(String id, Post post) {
        return Employee.of(EmployeeId.of(id), Appointment.since(post, LocalDate.of(2020, 1, 1)));
    }

    private static Approval reviewed(Campaign campaign) {
        var at = FROM.minusSeconds(86_400);
        var terms = ECOM.approvals().terms(Matter.CAMPAIGN, LocalDate.of(2026, 6, 14));
        var request = granted(Approval.open(new Event.Opened("A-9", terms, PLANNER, campaign.fields(), at), house()));
        return granted(
                request.approve(Decision.of(HEAD, Tier.FIRST, request.seal(Tier.FIRST), at.plusSeconds(1)), house()));
    }

    private static <T> T granted(Answer<T> answer) {
        assertThat(answer).isInstanceOf(Answer.Granted.class);
        return ((Answer.Granted<T>) answer).value();
    }

    private static CampaignFlow.Facts facts(
            Campaign campaign, @Nullable Approval approval, @Nullable Evaluation evaluation, Stamp stamp) {
        return new CampaignFlow.Facts(campaign, PLAN, approval, house(), evaluation, stamp);
    }

    private static Answer<Progress<State, Command, CampaignFlow.Facts>> step(
            Progress<State, Command, CampaignFlow.Facts> progress, Command command, CampaignFlow.Facts facts) {
        return progress.step(command, progress.version(), facts, facts.stamp());
    }

    @Test
    void CMP_1_a_campaign_is_planned_reviewed_run_and_evaluated() {
        var early = Stamp.of(FROM.minusSeconds(3600), PLANNER);
        var during = Stamp.of(FROM, PLANNER);
        var after = Stamp.of(UNTIL, PLANNER);
        var approval = reviewed(CAMPAIGN);
        var unreviewed = facts(CAMPAIGN, null, null, early);
        var progress = granted(CampaignFlow.WORKFLOW.begin(Command.PLAN, unreviewed, early));
        progress = granted(step(progress, Command.SUBMIT, unreviewed));
        assertThat(why(step(progress, Command.APPROVE, unreviewed))).containsExactly("campaign-not-reviewed");
        progress = granted(step(progress, Command.APPROVE, facts(CAMPAIGN, approval, null, early)));
        assertThat(why(step(progress, Command.START, facts(CAMPAIGN, approval, null, early))))
                .containsExactly("campaign-not-in-window");
        progress = granted(step(progress, Command.START, facts(CAMPAIGN, approval, null, during)));
        assertThat(why(step(progress, Command.END, facts(CAMPAIGN, approval, null, during))))
                .containsExactly("campaign-ended-early-without-reason");
        progress = granted(step(progress, Command.END, facts(CAMPAIGN, approval, null, after)));
        assertThat(why(step(progress, Command.EVALUATE, facts(CAMPAIGN, approval, null, after))))
                .containsExactly("campaign-without-evaluation");
        var evaluation = ECOM.campaigns().evaluate(CAMPAIGN, figures(Map.of()), DAY);
        progress = granted(step(progress, Command.EVALUATE, facts(CAMPAIGN, approval, evaluation, after)));

        assertThat(progress.state()).isEqualTo(State.EVALUATED);
    }

    @Test
    void CMP_1_what_is_not_in_the_annual_plan_is_not_planned() {
        var stamp = Stamp.of(FROM, PLANNER);
        for (var item : new String[] {null, "双十二"}) {
            var facts = facts(campaign("C", item, yuan("1")), null, null, stamp);
            assertThat(why(CampaignFlow.WORKFLOW.begin(Command.PLAN, facts, stamp)))
                    .containsExactly("campaign-not-in-annual-plan");
        }
        var next = new CampaignFlow.Facts(CAMPAIGN, new AnnualPlan(2027, PLAN.items()), null, house(), null, stamp);
        assertThat(why(CampaignFlow.WORKFLOW.begin(Command.PLAN, next, stamp)))
                .containsExactly("campaign-not-in-annual-plan");
    }

    @Test
    void CMP_1_without_a_budget_nothing_is_reviewed() {
        var stamp = Stamp.of(FROM, PLANNER);
        var facts = facts(campaign("C", "年中大促", null), null, null, stamp);
        var planned = granted(CampaignFlow.WORKFLOW.begin(Command.PLAN, facts, stamp));

        assertThat(why(step(planned, Command.SUBMIT, facts))).containsExactly("campaign-needs-budget");
    }

    @Test
    void CMP_1_what_was_changed_since_the_review_is_reviewed_again() {
        var stamp = Stamp.of(FROM, PLANNER);
        var more = campaign("C-618", "年中大促", yuan("50000.01"), "A-1");
        var facts = facts(more, reviewed(CAMPAIGN), null, stamp);
        var submitted =
                granted(step(granted(CampaignFlow.WORKFLOW.begin(Command.PLAN, facts, stamp)), Command.SUBMIT, facts));

        assertThat(why(step(submitted, Command.APPROVE, facts))).containsExactly("campaign-changed-since-review");
        assertThat(why(step(submitted, Command.CANCEL, facts))).containsExactly("campaign-step-without-reason");
    }

    // —— budgets ——

    @ParameterizedTest
    @CsvSource({
        "44999.99, ",
        "45000.00, ",
        "45000.01, campaign-near-budget",
        "50000.00, campaign-near-budget",
        "50000.01, campaign-over-budget"
    })
    void CMP_1_spending_is_compared_with_the_budget(String spent, @Nullable String code) {
        var spending = List.of(new Spending("I-1", FROM, yuan(spent)));

        assertThat(codes(ECOM.campaigns().budget(CAMPAIGN, spending, DAY)))
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void CMP_1_what_came_back_is_taken_off() {
        var spending = List.of(new Spending("I-1", FROM, yuan("50000.01")), new Spending("R-1", FROM, yuan("-10000")));

        assertThat(ECOM.campaigns().budget(CAMPAIGN, spending, DAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-15T15:59:59Z, false",
        "2026-06-15T16:00:00Z, true",
        "2026-06-18T15:59:59Z, true",
        "2026-06-18T16:00:00Z, false"
    })
    void CMP_1_money_is_spent_in_the_window(Instant at, boolean isInside) {
        var findings = ECOM.campaigns().budget(CAMPAIGN, List.of(new Spending("I", at, yuan("1"))), DAY);

        assertThat(codes(findings)).isEqualTo(isInside ? List.of() : List.of("spending-outside-window"));
    }

    @Test
    void CMP_1_no_budget_and_another_currency_are_told() {
        var dollars = new Spending(
                "I", FROM, Moneys.of(BigDecimal.TEN, Moneys.currency("USD").orElseThrow()));

        assertThat(codes(ECOM.campaigns().budget(campaign("C", "年中大促", null), List.of(dollars), DAY)))
                .containsExactly("campaign-without-budget");
        assertThat(codes(ECOM.campaigns().budget(CAMPAIGN, List.of(dollars), DAY)))
                .containsExactly("spending-in-other-currency");
        assertThat(codes(ECOM.campaigns()
                        .budget(campaign("C", "x", yuan("0")), List.of(new Spending("I", FROM, yuan("0.01"))), DAY)))
                .containsExactly("campaign-over-budget");
    }

    @ParameterizedTest
    @CsvSource({"49999.99, false", "50000.00, false", "50000.01, true"})
    void CMP_1_the_campaigns_of_an_item_stay_within_the_plan(String second, boolean isOver) {
        var campaigns = List.of(CAMPAIGN, campaign("C-2", "年中大促", yuan(second)));

        assertThat(codes(ECOM.campaigns().plan(PLAN, campaigns, DAY)))
                .isEqualTo(isOver ? List.of("campaigns-over-plan") : List.of());
    }

    @Test
    void CMP_1_an_edited_rule_lets_a_campaign_cost_a_tenth_more() {
        try (var other = PackOnDisk.overBuiltIn(folder)
                .with(
                        "campaign-limits.drl",
                        PackOnDisk.builtIn("campaign-limits.drl").replace("reportAbove( 1 )", "reportAbove( 1.1 )"))
                .open()) {
            var spending = List.of(new Spending("I-1", FROM, yuan("55000")));
            assertThat(codes(other.campaigns().budget(CAMPAIGN, spending, DAY)))
                    .containsExactly("campaign-near-budget");
        }
    }

    // —— promotions ——

    private static Listing listing() {
        return Listing.of(new Sku("A-1")).within(yuan("100"), yuan("60"));
    }

    private static List<Finding> met(Promotion... promotions) {
        return ECOM.campaigns().promotions(CAMPAIGN, List.of(listing()), List.of(promotions), DAY);
    }

    private static Promotion promotion(String price, @Nullable Instant from, @Nullable Instant until) {
        return new Promotion(new Sku("A-1"), yuan(price), from, until);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-15T16:00:00Z, 2026-06-18T16:00:00Z, ",
        "2026-06-16T16:00:00Z, 2026-06-17T16:00:00Z, ",
        "2026-06-15T15:59:59Z, 2026-06-18T16:00:00Z, promotion-outside-campaign",
        "2026-06-15T16:00:00Z, 2026-06-18T16:00:01Z, promotion-outside-campaign",
        "2026-06-14T16:00:00Z, 2026-06-15T16:00:00Z, campaign-listing-without-promotion",
        "2026-06-18T16:00:00Z, 2026-06-19T16:00:00Z, campaign-listing-without-promotion"
    })
    void CMP_1_LST_6_promotions_keep_to_the_window_of_the_campaign(Instant from, Instant until, @Nullable String code) {
        assertThat(codes(met(promotion("80", from, until)))).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void CMP_1_LST_6_promotional_prices_meet_the_listing() {
        assertThat(codes(met(promotion("59.99", FROM, UNTIL)))).containsExactly("promotion-below-floor");
        assertThat(codes(met(promotion("100", FROM, UNTIL)))).containsExactly("promotion-not-below-list-price");
        assertThat(codes(met())).containsExactly("campaign-listing-without-promotion");
        assertThat(codes(met(promotion("80", FROM, null))))
                .containsExactly("campaign-listing-without-promotion", "promotion-without-window");
    }

    // —— evaluation ——

    private static CampaignFigures figures(Map<CampaignFigure, String> changed) {
        var values = new EnumMap<CampaignFigure, Exact>(CampaignFigure.class);
        var all = Map.ofEntries(
                Map.entry(CampaignFigure.DAYS, "3"),
                Map.entry(CampaignFigure.CLICKS, "30000"),
                Map.entry(CampaignFigure.VISITORS, "10000"),
                Map.entry(CampaignFigure.BUYERS, "400"),
                Map.entry(CampaignFigure.ORDERS, "450"),
                Map.entry(CampaignFigure.TURNOVER, "90000"),
                Map.entry(CampaignFigure.ALL_ORDERS, "900"),
                Map.entry(CampaignFigure.ALL_TURNOVER, "180000"),
                Map.entry(CampaignFigure.SHOP_VISITORS, "25000"),
                Map.entry(CampaignFigure.SHOP_BUYERS, "1000"),
                Map.entry(CampaignFigure.COST, "45000"),
                Map.entry(CampaignFigure.BASELINE_DAYS, "6"),
                Map.entry(CampaignFigure.BASELINE_ORDERS, "1800"),
                Map.entry(CampaignFigure.BASELINE_TURNOVER, "360000"));
        all.forEach((figure, value) -> values.put(figure, Exact.parse(value)));
        changed.forEach((figure, value) -> {
            if (value.isEmpty()) {
                values.remove(figure);
            } else {
                values.put(figure, Exact.parse(value));
            }
        });
        return new CampaignFigures(values);
    }

    private static Evaluation evaluated(CampaignFigure figure, String value) {
        return ECOM.campaigns().evaluate(CAMPAIGN, figures(Map.of(figure, value)), DAY);
    }

    @Test
    void CMP_1_a_campaign_is_evaluated_by_its_metrics_against_the_time_before() {
        var evaluation = ECOM.campaigns().evaluate(CAMPAIGN, figures(Map.of()), DAY);

        assertThat(evaluation.metrics())
                .containsOnly(
                        Map.entry(Metric.CLICKS_PER_VISITOR, Exact.parse("3")),
                        Map.entry(Metric.CAMPAIGN_ORDER_SHARE, Exact.parse("0.5")),
                        Map.entry(Metric.CAMPAIGN_TURNOVER_SHARE, Exact.parse("0.5")),
                        Map.entry(Metric.CAMPAIGN_CONVERSION, Exact.parse("0.04")),
                        Map.entry(Metric.CAMPAIGN_ROI, Exact.parse("2")),
                        Map.entry(Metric.STORE_CONVERSION, Exact.parse("0.04")));
        assertThat(evaluation.orderUplift()).isEqualTo(Exact.ONE);
        assertThat(evaluation.turnoverUplift()).isEqualTo(Exact.ONE);
        assertThat(evaluation.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "TURNOVER, 90000.01, ",
        "TURNOVER, 89999.99, low-order-value",
        "BUYERS, 401, ",
        "BUYERS, 399, low-campaign-conversion",
        "COST, 89999.99, ",
        "COST, 90000, ",
        "COST, 90000.01, low-campaign-return",
        "BASELINE_ORDERS, 1799, ",
        "BASELINE_ORDERS, 1801, fewer-orders-than-before",
        "BASELINE_TURNOVER, 359999.99, ",
        "BASELINE_TURNOVER, 360000.01, less-turnover-than-before"
    })
    void CMP_1_what_the_figures_tell_is_told_beyond_the_limit_only(
            CampaignFigure figure, String value, @Nullable String code) {
        assertThat(codes(evaluated(figure, value).findings())).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void MET_P3_below_P2_is_low_order_value_in_both_languages() {
        var finding = evaluated(CampaignFigure.TURNOVER, "45000").findings().get(0);

        assertThat(Messages.in(Locale.SIMPLIFIED_CHINESE).text(finding))
                .isEqualTo("活动 C-618：成交额占比 0.25 低于订单占比 0.5，说明活动订单的客单价偏低。可以考虑满减、搭配或提高起购金额。");
        assertThat(Messages.in(Locale.ENGLISH).text(finding)).contains("0.25", "0.5", "low order value");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    }

    @ParameterizedTest
    @CsvSource({"ORDERS, 901", "TURNOVER, 180000.01", "BUYERS, 10001", "SHOP_BUYERS, 25001"})
    void CMP_1_a_part_larger_than_the_whole_is_a_fault_and_nothing_is_computed(CampaignFigure figure, String value) {
        var evaluation = evaluated(figure, value);

        assertThat(codes(evaluation.findings())).containsExactly("campaign-figures-impossible");
        assertThat(evaluation.metrics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"COST, MET-P5", "VISITORS, MET-P1"})
    void CMP_1_what_is_missing_or_zero_has_no_value_and_is_not_zero(CampaignFigure figure, String metric) {
        for (var value : List.of("", "0")) {
            var changed = figure == CampaignFigure.VISITORS && value.equals("0")
                    ? Map.of(figure, value, CampaignFigure.BUYERS, "0")
                    : Map.of(figure, value);
            var findings =
                    ECOM.campaigns().evaluate(CAMPAIGN, figures(changed), DAY).findings();
            assertThat(findings)
                    .filteredOn(finding -> finding.code().equals("campaign-figures-missing"))
                    .extracting(finding -> Said.evidence(finding, "metric"))
                    .contains(metric);
        }
    }

    @Test
    void CMP_1_a_negative_figure_is_refused() {
        assertThatThrownBy(() -> figures(Map.of(CampaignFigure.COST, "-1")))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(Problem::code)
                                .containsExactly("campaign-figure-negative"));
    }

    // —— stages ——

    private static final LocalDate BEGUN = LocalDate.of(2025, 8, 31);

    private static Answer<StageReading> stage(LocalDate on, StageWork... done) {
        return ECOM.campaigns().stage(BEGUN, on, Set.of(done));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-08-31, NURTURE, 2025-08-31, 2026-02-28",
        "2026-02-27, NURTURE, 2025-08-31, 2026-02-28",
        "2026-02-28, GROWTH, 2026-02-28, 2027-02-28",
        "2027-02-27, GROWTH, 2026-02-28, 2027-02-28",
        "2027-02-28, MATURITY, 2027-02-28, 2028-02-29",
        "2028-02-28, MATURITY, 2027-02-28, 2028-02-29",
        "2028-02-29, TRANSITION, 2028-02-29, ",
        "2040-01-01, TRANSITION, 2028-02-29, "
    })
    void CMP_6_half_a_year_a_year_a_year_and_then_transition(
            LocalDate on, Stage stage, LocalDate from, @Nullable LocalDate until) {
        var reading = granted(stage(on));

        assertThat(reading.stage()).isEqualTo(stage);
        assertThat(reading.from()).isEqualTo(from);
        assertThat(reading.until()).isEqualTo(until);
    }

    @Test
    void CMP_6_open_tasks_are_told_with_their_rules_and_those_of_earlier_stages_as_findings() {
        var reading = granted(stage(LocalDate.of(2026, 2, 27), new StageWork(Stage.NURTURE, StageTask.TEAM_BUILDING)));
        assertThat(reading.open())
                .extracting(task -> task.value())
                .contains(StageTask.SHOP_OPERATION)
                .doesNotContain(StageTask.TEAM_BUILDING, StageTask.FUNDING)
                .hasSize(7);
        assertThat(reading.findings()).isEmpty();

        var next = granted(stage(LocalDate.of(2026, 2, 28), new StageWork(Stage.NURTURE, StageTask.TEAM_BUILDING)));
        assertThat(next.findings()).hasSize(7).allSatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("stage-task-open");
            assertThat(finding.clause()).hasToString("CMP-6");
        });
        assertThat(Messages.in(Locale.SIMPLIFIED_CHINESE).text(next.findings().get(0)))
                .contains("培育期", "网店运营", "2026-02-28");
    }

    @Test
    void CMP_6_before_the_first_day_there_is_no_stage() {
        assertThat(why(stage(BEGUN.minusDays(1)))).containsExactly("stage-not-begun");
    }
}
