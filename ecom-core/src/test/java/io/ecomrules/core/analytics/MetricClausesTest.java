package io.ecomrules.core.analytics;

import static io.ecomrules.core.analytics.AfterSale.What.EXCHANGE;
import static io.ecomrules.core.analytics.AfterSale.What.REFUND;
import static io.ecomrules.core.analytics.AfterSale.What.RETURN;
import static io.ecomrules.core.analytics.Happened.ANN;
import static io.ecomrules.core.analytics.Happened.BOB;
import static io.ecomrules.core.analytics.Happened.SALE;
import static io.ecomrules.core.analytics.Happened.SHOP;
import static io.ecomrules.core.analytics.Happened.after;
import static io.ecomrules.core.analytics.Happened.campaignOrder;
import static io.ecomrules.core.analytics.Happened.click;
import static io.ecomrules.core.analytics.Happened.counted;
import static io.ecomrules.core.analytics.Happened.enquiry;
import static io.ecomrules.core.analytics.Happened.job;
import static io.ecomrules.core.analytics.Happened.march;
import static io.ecomrules.core.analytics.Happened.order;
import static io.ecomrules.core.analytics.Happened.reading;
import static io.ecomrules.core.analytics.Happened.review;
import static io.ecomrules.core.analytics.Happened.sold;
import static io.ecomrules.core.analytics.Happened.spend;
import static io.ecomrules.core.analytics.Happened.told;
import static io.ecomrules.core.analytics.Happened.view;
import static io.ecomrules.core.analytics.Happened.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.metric.Metric;
import io.ecomrules.core.metric.Population;
import io.ecomrules.core.number.Exact;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Each metric of chapter MET from a handful of events, the numbers worked out by hand from the formulas of the regulations. */
class MetricClausesTest {

    private static final Subject AGENT = Subject.employee(ANN);

    @Test
    void MET_M1_a_device_is_one_visitor_however_often_it_comes() {
        assertThat(told(Metric.UNIQUE_VISITORS, SHOP, view(1, "a"), view(2, "a"), view(2, "b")))
                .isEqualTo("2");
        assertThat(told(Metric.UNIQUE_VISITORS, SHOP, order(1, "a", "5.00"))).isEqualTo("nothing-counted");
    }

    @Test
    void MET_M2_arrivals_over_impressions_and_the_landing_rate_beside() {
        Event[] events = {
            view(1, "a", null, true, null),
            view(1, "b", null, false, null),
            new Impressions(null, march(1), "shop", 200),
            new AdClicks(null, march(1), "shop", 4)
        };

        assertThat(told(Metric.REACH_RATE, SHOP, events)).isEqualTo("1/200");
        assertThat(reading(counted(events), SHOP, Metric.REACH_RATE).beside())
                .containsEntry(Beside.LANDING_RATE, Exact.parse("1/4"));
    }

    @Test
    void MET_M3_who_leaves_without_a_second_click_bounces() {
        assertThat(told(Metric.BOUNCE_RATE, SHOP, view(1, "a"), view(1, "b"), click(1, "b", null), view(1, "c")))
                .isEqualTo("2/3");
    }

    @Test
    void MET_M4_promotion_over_the_visitors_it_brought() {
        assertThat(told(
                        Metric.COST_PER_VISITOR,
                        SHOP,
                        view(1, "a", null, true, null),
                        view(1, "b"),
                        spend(1, "30.00", true, null),
                        spend(1, "99.00", false, null)))
                .isEqualTo("30");
        assertThat(told(Metric.COST_PER_VISITOR, SHOP, view(1, "b"), spend(1, "30.00", true, null)))
                .isEqualTo("zero-denominator");
    }

    @Test
    void MET_M5_promotion_over_the_orders_it_brought() {
        assertThat(told(
                        Metric.COST_PER_ORDER,
                        SHOP,
                        order(march(1), "a", yuan("9.00"), null, null, null, true, null),
                        order(march(1), "b", yuan("9.00"), null, null, null, true, null),
                        order(1, "c", "9.00"),
                        spend(1, "30.00", true, null)))
                .isEqualTo("15");
    }

    @Test
    void MET_M6_new_over_all_visitors_and_no_value_where_somebody_is_not_known() {
        assertThat(told(
                        Metric.NEW_VISITOR_SHARE,
                        SHOP,
                        view(1, "a", null, false, true),
                        view(1, "b", null, false, false),
                        view(1, "c", null, false, false)))
                .isEqualTo("1/3");
        assertThat(told(Metric.NEW_VISITOR_SHARE, SHOP, view(1, "a", null, false, true), view(1, "b")))
                .isEqualTo("not-said-of-all");
    }

    @Test
    void MET_P1_clicks_over_visitors_of_the_campaign_page_in_its_days() {
        assertThat(told(
                        Metric.CLICKS_PER_VISITOR,
                        SALE,
                        view(10, "a", "sale", false, null),
                        view(19, "b", "sale", false, null),
                        view(20, "c", "sale", false, null),
                        click(11, "a", "sale"),
                        click(12, "a", "sale"),
                        click(12, "a", "sale"),
                        click(9, "a", "sale")))
                .isEqualTo("3/2");
    }

    @Test
    void MET_P2_orders_of_the_campaign_over_all_of_its_store_in_its_days() {
        assertThat(told(
                        Metric.CAMPAIGN_ORDER_SHARE,
                        SALE,
                        campaignOrder(10, "a", "5.00"),
                        order(19, "b", "5.00"),
                        order(12, "c", "5.00"),
                        order(9, "d", "5.00"),
                        order(20, "e", "5.00")))
                .isEqualTo("1/3");
    }

    @Test
    void MET_P3_turnover_of_the_campaign_over_all_of_its_store_in_its_days() {
        assertThat(told(
                        Metric.CAMPAIGN_TURNOVER_SHARE,
                        SALE,
                        campaignOrder(10, "a", "20.00"),
                        order(19, "b", "80.00"),
                        order(20, "e", "500.00")))
                .isEqualTo("1/5");
    }

    @Test
    void MET_P4_buyers_over_visitors_of_the_campaign_page_beside_the_store_s_own() {
        Event[] events = {
            view(10, "a", "sale", false, null),
            view(10, "b", "sale", false, null),
            view(10, "c"),
            view(10, "d"),
            campaignOrder(10, "a", "5.00"),
            campaignOrder(11, "a", "5.00")
        };

        assertThat(told(Metric.CAMPAIGN_CONVERSION, SALE, events)).isEqualTo("1/2");
        assertThat(reading(counted(events), SALE, Metric.CAMPAIGN_CONVERSION).beside())
                .containsEntry(Beside.STORE_CONVERSION, Exact.parse("1/4"));
        assertThat(told(
                        Metric.CAMPAIGN_CONVERSION,
                        SALE,
                        view(10, "x", "sale", false, null),
                        campaignOrder(10, "a", "5.00"),
                        campaignOrder(10, "b", "5.00")))
                .isEqualTo("more-than-there-was");
    }

    @Test
    void MET_P5_turnover_over_cost_and_nothing_deducted() {
        assertThat(told(
                        Metric.CAMPAIGN_ROI,
                        SALE,
                        campaignOrder(10, "a", "300.00"),
                        spend(10, "100.00", true, "sale"),
                        spend(10, "500.00", true, null)))
                .isEqualTo("3");
    }

    @Test
    void MET_S1_the_mean_until_the_first_answer_and_who_waited_in_vain_is_in_it() {
        Event[] events = {enquiry("a", 10, true, true, 0), enquiry("b", 50, false, null, 0)};

        assertThat(told(Metric.FIRST_RESPONSE, AGENT, events)).isEqualTo("30");
        assertThat(reading(counted(events), AGENT, Metric.FIRST_RESPONSE).beside())
                .containsEntry(Beside.UNANSWERED, Exact.ONE);
    }

    @Test
    void MET_S2_forbidden_phrases_are_counted_where_somebody_looked() {
        assertThat(told(
                        Metric.FORBIDDEN_PHRASES,
                        AGENT,
                        enquiry("a", 1, true, true, 2),
                        enquiry("b", 1, true, true, 1)))
                .isEqualTo("3");
        assertThat(told(Metric.FORBIDDEN_PHRASES, AGENT, enquiry("a", 1, true, true, null)))
                .isEqualTo("not-said-of-all");
    }

    @Test
    void MET_S3_bad_reviews_of_attitude_count_and_those_without_a_cause_are_shown() {
        Event[] events = {review(true), review(false), review(null)};

        assertThat(told(Metric.BAD_REVIEWS, AGENT, events)).isEqualTo("1");
        assertThat(reading(counted(events), AGENT, Metric.BAD_REVIEWS).beside())
                .containsEntry(Beside.CAUSE_UNKNOWN, Exact.ONE);
    }

    @Test
    void MET_S4_received_who_paid_over_received() {
        assertThat(told(
                        Metric.ENQUIRY_CONVERSION,
                        AGENT,
                        enquiry("a", 1, true, true, 0),
                        enquiry("b", 1, true, true, 0),
                        enquiry("b", 1, true, true, 0),
                        sold(ANN, 5, "a", "9.00"),
                        sold(ANN, 5, "stranger", "9.00"),
                        sold(BOB, 5, "b", "9.00")))
                .isEqualTo("1/2");
    }

    @Test
    void MET_S5_own_turnover_over_the_mean_of_the_team() {
        assertThat(told(Metric.TURNOVER_RATIO, AGENT, sold(ANN, 5, "a", "30.00"), sold(BOB, 5, "b", "10.00")))
                .isEqualTo("3/2");
        assertThat(told(Metric.TURNOVER_RATIO, AGENT, sold(ANN, 5, "a", "30.00")))
                .isEqualTo("2");
    }

    @Test
    void MET_S6_returns_the_agent_caused_over_orders() {
        Event[] events = {
            sold(ANN, 5, "a", "30.00"),
            sold(ANN, 5, "b", "30.00"),
            after(RETURN, "a", true),
            after(RETURN, "b", false),
            after(RETURN, "b", null)
        };

        assertThat(told(Metric.RETURN_RATE, AGENT, events)).isEqualTo("1/2");
        assertThat(reading(counted(events), AGENT, Metric.RETURN_RATE).beside())
                .containsEntry(Beside.CAUSE_UNKNOWN, Exact.ONE);
    }

    @Test
    void MET_S7_exchanges_the_agent_caused_over_orders() {
        assertThat(told(
                        Metric.EXCHANGE_RATE,
                        AGENT,
                        sold(ANN, 5, "a", "30.00"),
                        sold(ANN, 5, "b", "30.00"),
                        sold(ANN, 5, "c", "30.00"),
                        after(EXCHANGE, "a", true),
                        after(EXCHANGE, "b", null)))
                .isEqualTo("1/3");
    }

    @Test
    void MET_S8_refunded_for_a_cause_of_the_agent_over_paying_visitors() {
        assertThat(told(
                        Metric.REFUND_RATE,
                        AGENT,
                        enquiry("a", 1, true, true, 0),
                        enquiry("b", 1, true, true, 0),
                        sold(ANN, 5, "a", "30.00"),
                        sold(ANN, 5, "b", "30.00"),
                        after(REFUND, "a", true),
                        after(REFUND, "a", true),
                        after(REFUND, "b", null)))
                .isEqualTo("1/2");
    }

    @Test
    void MET_S9_answered_in_time_over_asked() {
        assertThat(told(
                        Metric.ANSWERED_IN_TIME,
                        AGENT,
                        enquiry("a", 1, true, true, 0),
                        enquiry("b", 900, true, false, 0),
                        enquiry("c", 900, false, null, 0)))
                .isEqualTo("1/3");
        assertThat(told(Metric.ANSWERED_IN_TIME, AGENT, enquiry("a", 1, true, null, 0)))
                .isEqualTo("not-said-of-all");
    }

    @Test
    void MET_S10_customers_received_over_agents() {
        var other = new Enquiry("b-1", march(3), "shop", BOB, "c", 1, true, true, 0);

        assertThat(told(
                        Metric.CUSTOMERS_PER_AGENT,
                        SHOP,
                        enquiry("a", 1, true, true, 0),
                        enquiry("b", 1, true, true, 0),
                        enquiry("a", 1, true, true, 0),
                        other))
                .isEqualTo("3/2");
    }

    @Test
    void MET_S11_turnover_over_paying_customers_of_the_agent() {
        assertThat(told(
                        Metric.AGENT_ORDER_VALUE,
                        AGENT,
                        sold(ANN, 5, "a", "30.00"),
                        sold(ANN, 6, "a", "20.00"),
                        sold(ANN, 6, "b", "10.00"),
                        sold(BOB, 6, "c", "999.00")))
                .isEqualTo("30");
    }

    @Test
    void MET_S12_orders_with_a_recommended_item_over_orders() {
        assertThat(told(
                        Metric.RELATED_SALES,
                        AGENT,
                        order(march(5), "a", yuan("9.00"), null, null, ANN, false, true),
                        order(march(5), "b", yuan("9.00"), null, null, ANN, false, false)))
                .isEqualTo("1/2");
        assertThat(told(Metric.RELATED_SALES, AGENT, sold(ANN, 5, "a", "9.00"))).isEqualTo("not-said-of-all");
    }

    @Test
    void MET_D1_on_time_over_due_and_what_never_came_stays_below_the_line() {
        assertThat(told(Metric.DESIGN_TIMELINESS, AGENT, job(5, 5, true), job(5, 6, true), job(7, null, null)))
                .isEqualTo("1/3");
    }

    @Test
    void MET_D2_passed_over_judged() {
        assertThat(told(Metric.DESIGN_PASS_RATE, AGENT, job(5, 5, true), job(5, 6, false), job(7, 6, null)))
                .isEqualTo("1/2");
    }

    @Test
    void MET_D3_logged_over_work_days() {
        assertThat(told(
                        Metric.DESIGN_WORK_LOG,
                        AGENT,
                        new WorkDay("1", march(2), ANN, true),
                        new WorkDay("2", march(3), ANN, true),
                        new WorkDay("3", march(4), ANN, false)))
                .isEqualTo("2/3");
    }

    @Test
    void MET_D4_done_over_planned() {
        assertThat(told(
                        Metric.DESIGN_PLAN_COMPLETION,
                        AGENT,
                        new DesignPlan("1", march(1), ANN, 4),
                        job(5, 5, true),
                        job(5, 6, null),
                        job(7, null, null)))
                .isEqualTo("1/2");
    }

    @Test
    void MET_C1_page_views_over_visitors() {
        assertThat(told(Metric.PAGES_PER_VISITOR, SHOP, view(1, "a"), view(1, "a"), view(2, "b")))
                .isEqualTo("3/2");
    }

    @Test
    void MET_C2_findings_of_copy_checks() {
        assertThat(told(
                        Metric.COPY_FINDINGS,
                        AGENT,
                        new CopyCheck("1", march(1), ANN, 2),
                        new CopyCheck("2", march(1), ANN, 3)))
                .isEqualTo("5");
    }

    @Test
    void MET_E1_listed_on_time_over_due() {
        assertThat(told(
                        Metric.ON_TIME_LISTING,
                        AGENT,
                        new ListingDue("1", ANN, march(5), march(5)),
                        new ListingDue("2", ANN, march(5), march(6)),
                        new ListingDue("3", ANN, march(5), null)))
                .isEqualTo("1/3");
    }

    @Test
    void MET_E2_products_shown_wrongly() {
        assertThat(told(Metric.DISPLAY_ERRORS, AGENT, new ListingCheck("1", march(1), ANN, 2, 7)))
                .isEqualTo("2");
    }

    @Test
    void MET_E3_products_with_a_wrong_stock() {
        assertThat(told(Metric.STOCK_ERRORS, AGENT, new ListingCheck("1", march(1), ANN, 2, 7)))
                .isEqualTo("7");
    }

    @Test
    void MET_O1_distinct_visitors_of_the_store() {
        assertThat(told(Metric.STORE_TRAFFIC, SHOP, view(1, "a"), view(3, "a"))).isEqualTo("1");
    }

    @Test
    void MET_O2_paying_over_visitors() {
        assertThat(told(Metric.STORE_CONVERSION, SHOP, view(1, "a"), view(1, "b"), view(1, "c"), order(1, "a", "1.00")))
                .isEqualTo("1/3");
    }

    @Test
    void MET_O3_turnover_over_paying_customers() {
        assertThat(told(Metric.STORE_ORDER_VALUE, SHOP, order(1, "a", "10.00"), order(2, "a", "5.00")))
                .isEqualTo("15");
        assertThat(told(
                        Metric.STORE_ORDER_VALUE,
                        SHOP,
                        order(1, "a", "10.00"),
                        order(
                                march(1),
                                "b",
                                io.ecomrules.core.money.Moneys.of(
                                        java.math.BigDecimal.TEN,
                                        io.ecomrules.core.money.Moneys.currency("USD")
                                                .orElseThrow()),
                                null,
                                null,
                                null,
                                false,
                                null)))
                .isEqualTo("mixed-currencies");
    }

    @Test
    void MET_O4_who_paid_twice_over_who_paid() {
        assertThat(told(
                        Metric.REPURCHASE_RATE,
                        SHOP,
                        order(1, "a", "1.00"),
                        order(2, "a", "1.00"),
                        order(2, "b", "1.00"),
                        order(2, "c", "1.00")))
                .isEqualTo("1/3");
    }

    @Test
    void MET_O5_all_that_was_spent() {
        assertThat(told(Metric.OPERATING_COST, SHOP, spend(1, "30.00", true, null), spend(1, "20.00", false, null)))
                .isEqualTo("50");
        assertThat(told(Metric.OPERATING_COST, SHOP, view(1, "a"))).isEqualTo("nothing-counted");
    }

    @Test
    void MET_O6_gross_profit_less_cost_over_cost_which_may_be_negative() {
        var sold = order(march(1), "a", yuan("100.00"), yuan("60.00"), null, null, false, null);

        assertThat(told(Metric.STORE_ROI, SHOP, sold, spend(1, "32.00", false, null)))
                .isEqualTo("1/4");
        assertThat(told(Metric.STORE_ROI, SHOP, sold, spend(1, "50.00", false, null)))
                .isEqualTo("-1/5");
        assertThat(told(Metric.STORE_ROI, SHOP, order(1, "a", "9.00"), spend(1, "50.00", false, null)))
                .isEqualTo("not-said-of-all");
    }

    @Test
    void MET_O7_net_profit_against_the_period_before() {
        var february = Instant.parse("2026-02-10T00:00:00Z");
        var before = order(february, "a", yuan("30.00"), yuan("20.00"), null, null, false, null);
        var now = order(march(1), "a", yuan("30.00"), yuan("5.00"), null, null, false, null);

        // Before 30 − 20 − 0 = 10, now 30 − 5 − 13 = 12.
        assertThat(told(Metric.NET_PROFIT_GROWTH, SHOP, before, now, spend(1, "13.00", false, null)))
                .isEqualTo("1/5");
        assertThat(told(Metric.NET_PROFIT_GROWTH, SHOP, now, spend(1, "13.00", false, null)))
                .isEqualTo("nothing-counted");
        var loss = order(february, "a", yuan("30.00"), yuan("30.00"), null, null, false, null);
        assertThat(told(Metric.NET_PROFIT_GROWTH, SHOP, loss, now, spend(1, "13.00", false, null)))
                .isEqualTo("no-profit-before");
    }

    @Test
    void MET_O8_satisfied_over_answers() {
        assertThat(told(
                        Metric.SATISFACTION,
                        SHOP,
                        new SurveyAnswer("1", march(1), "shop", true),
                        new SurveyAnswer("2", march(1), "shop", true),
                        new SurveyAnswer("3", march(1), "shop", false)))
                .isEqualTo("2/3");
    }

    @Test
    void KPI_5_the_department_is_measured_over_its_stores_and_people() {
        var meter = counted(view(1, "a"), order(1, "a", "9.00"), job(5, 5, true), enquiry("a", 10, true, true, 0));

        assertThat(reading(meter, Subject.DEPARTMENT, Metric.STORE_CONVERSION).value())
                .isEqualTo(Exact.ONE);
        assertThat(reading(meter, Subject.DEPARTMENT, Metric.DESIGN_TIMELINESS).value())
                .isEqualTo(Exact.ONE);
        var answered =
                reading(meter, Subject.DEPARTMENT, Metric.ANSWERED_IN_TIME).ratio();
        assertThat(answered).isNotNull();
        assertThat(answered.population()).isEqualTo(Population.ENQUIRIES);
    }
}
