package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.calendar.BusinessCalendar;
import io.ecomrules.core.calendar.Holidays;
import io.ecomrules.core.calendar.WorkDays;
import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.listing.Assignment;
import io.ecomrules.core.listing.Delisting;
import io.ecomrules.core.listing.EditorMetrics;
import io.ecomrules.core.listing.Listing;
import io.ecomrules.core.listing.ListingCase;
import io.ecomrules.core.listing.ListingFlow;
import io.ecomrules.core.listing.ListingPart;
import io.ecomrules.core.listing.ListingTask;
import io.ecomrules.core.listing.Replenishment;
import io.ecomrules.core.listing.Sku;
import io.ecomrules.core.listing.StockLevel;
import io.ecomrules.core.listing.Supply;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.PeriodMonth;
import io.ecomrules.core.workflow.Stamp;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the built-in rules say about listings, clause by clause. */
class ListingClausesTest {

    private static final Ecom ECOM = Ecom.builtIn();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 15);
    private static final LocalDate BEFORE_THE_PACK = LocalDate.of(2009, 12, 31);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant NOON = Instant.parse("2026-03-15T04:00:00Z");
    private static final Sku SKU = Sku.of("CUP-1");
    private static final Supply TEN_DAYS = new Supply(10, BigDecimal.ONE, BigDecimal.ZERO);

    private static final Listing CUP = Listing.of(SKU)
            .withContent("保温杯", "不锈钢", List.of("front.jpg"), "水具")
            .at(Moneys.of(BigDecimal.TEN, Moneys.currency("CNY").orElseThrow()));

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        ECOM.close();
    }

    @Test
    void LST_1_name_price_description_images_and_category_are_there_before_going_live() {
        assertThat(ECOM.listings().terms(DAY).required().keySet())
                .containsExactly(
                        ListingPart.NAME,
                        ListingPart.PRICE,
                        ListingPart.DESCRIPTION,
                        ListingPart.IMAGES,
                        ListingPart.CATEGORY);
        assertThat(ECOM.listings().missing(CUP, DAY)).isEmpty();
        assertThat(codes(ECOM.listings().missing(Listing.of(SKU), DAY)))
                .containsExactly(
                        "listing-without-name",
                        "listing-without-price",
                        "listing-without-description",
                        "listing-without-images",
                        "listing-without-category");
    }

    @Test
    void LST_1_the_reason_is_told_in_chinese() {
        var without = CUP.withContent("保温杯", "不锈钢", List.of(), "水具");
        assertThat(ECOM.listings().missing(without, DAY))
                .singleElement()
                .satisfies(finding -> assertThat(
                                Messages.in(Locale.SIMPLIFIED_CHINESE).text(finding))
                        .isEqualTo("商品 CUP-1 没有图片，不能上架。请补上。"));
    }

    @Test
    void LST_1_a_rule_that_asks_for_more_takes_effect() {
        PackOnDisk.overBuiltIn(folder).with("floor.drl", """
                package listing
                rule "上架底价" @clause("LST-1") @from("2026-04-01") @title("试验")
                when ListingCheck( part == ListingPart.FLOOR ) then outcome.required(); end
                """);
        try (var ecom = Ecom.open(folder)) {
            assertThat(codes(ecom.listings().missing(CUP, LocalDate.of(2026, 4, 1))))
                    .containsExactly("listing-without-floor");
            assertThat(ecom.listings().missing(CUP, LocalDate.of(2026, 3, 31))).isEmpty();
        }
    }

    @Test
    void LST_1_marketing_applies_and_the_product_manager_reviews() {
        var posts = ECOM.listings().terms(DAY).posts();
        assertThat(posts.get(ListingTask.APPLY))
                .containsExactlyInAnyOrder(Post.MARKETING_PROMOTER, Post.PLANNER, Post.PRODUCT_EDITOR);
        assertThat(posts.get(ListingTask.REVIEW)).containsExactly(Post.PRODUCT_MANAGER);
        assertThat(posts.get(ListingTask.PUT_LIVE)).containsExactlyInAnyOrder(Post.WEB_EDITOR, Post.LISTING_TEAM);
    }

    @Test
    void LST_4_product_staff_propose_an_exceptional_delisting_and_the_web_editor_carries_it_out() {
        var posts = ECOM.listings().terms(DAY).posts();
        assertThat(posts.get(ListingTask.PROPOSE_TAKING_DOWN))
                .containsExactlyInAnyOrder(Post.PRODUCT_MANAGER, Post.PRODUCT_EDITOR);
        assertThat(posts.get(ListingTask.TAKE_DOWN)).containsExactly(Post.WEB_EDITOR);
    }

    @Test
    void LST_1_the_terms_of_the_rules_lead_a_listing_through_its_life() {
        var terms = ECOM.listings().terms(DAY);
        var stock = ECOM.listings().delisting(stock("3", false), DAY);
        var facts = ListingCase.of(CUP, terms, stock, NOON, Post.PLANNER);
        var draft = granted(ListingFlow.WORKFLOW.begin(ListingFlow.Command.DRAFT, facts, Stamp.of(NOON, "planner")));
        var submitted = granted(draft.step(ListingFlow.Command.SUBMIT, 1, facts, Stamp.of(NOON, "planner")));
        assertThat(submitted.state()).isEqualTo(ListingFlow.State.SUBMITTED);
    }

    @Test
    void LST_4_zero_stock_is_taken_down_and_a_pre_sale_stays() {
        assertThat(ECOM.listings().delisting(stock("1", false), DAY)).isInstanceOf(Delisting.Stay.class);
        assertThat(ECOM.listings().delisting(stock("0", false), DAY))
                .isInstanceOfSatisfying(
                        Delisting.TakeDown.class,
                        down -> assertThat(down.reason().rule()).isEqualTo("卖完下架"));
        assertThat(ECOM.listings().delisting(stock("-1", false), DAY)).isInstanceOf(Delisting.TakeDown.class);
        assertThat(ECOM.listings().delisting(stock("0", true), DAY))
                .isInstanceOfSatisfying(
                        Delisting.Stay.class,
                        stay -> assertThat(stay.rule().name()).isEqualTo("预售不下架"));
    }

    @Test
    void LST_4_another_limit_in_the_rule_file_takes_effect() {
        PackOnDisk.overBuiltIn(folder)
                .withBuiltIn("listing-stock.drl", "outcome.delistAt( 0 )", "outcome.delistAt( 2 )");
        try (var ecom = Ecom.open(folder)) {
            assertThat(ecom.listings().delisting(stock("3", false), DAY)).isInstanceOf(Delisting.Stay.class);
            assertThat(ecom.listings().delisting(stock("2", false), DAY)).isInstanceOf(Delisting.TakeDown.class);
            assertThat(ecom.listings().delisting(stock("1", false), DAY)).isInstanceOf(Delisting.TakeDown.class);
        }
    }

    @Test
    void LST_5_a_week_of_safety_and_a_week_to_sell() {
        // 10 + 7 days at 2 a day are 34.
        assertThat(replenish(ECOM, "35")).isInstanceOf(Replenishment.Enough.class);
        assertThat(replenish(ECOM, "34")).isInstanceOf(Replenishment.Enough.class);
        assertThat(replenish(ECOM, "33")).isInstanceOfSatisfying(Replenishment.Reorder.class, reorder -> {
            assertThat(reorder.quantity()).isEqualByComparingTo("15");
            assertThat(reorder.threshold().rule().name()).isEqualTo("安全天数");
            assertThat(reorder.goal().rule().name()).isEqualTo("备货天数");
            assertThat(reorder.orderBy()).isEqualTo(DAY.plusDays(6));
        });
    }

    @Test
    void LST_5_the_safety_days_may_go_by_lead_time() {
        PackOnDisk.overBuiltIn(folder)
                .withBuiltIn("listing-stock.drl", "SaleMode()\nthen\n    outcome.safetyDays( 7 );\nend", """
                        Stock( leadDays < 10B )
                        then
                            outcome.safetyDays( 3 );
                        end
                        rule "安全天数·远" @clause("LST-5") @from("2010-01-01") @title("试验")
                        when Stock( leadDays >= 10B ) then outcome.safetyDays( 20 ); end""")
                .with("examples/listing-stock.csv", """
                        规则,预售,到货天数,预期
                        卖完下架,否,,适用
                        卖完下架,是,,不适用
                        预售不下架,是,,适用
                        预售不下架,否,,不适用
                        安全天数,,9,适用
                        安全天数,,10,不适用
                        安全天数·远,,10,适用
                        安全天数·远,,9,不适用
                        备货天数,否,,适用
                        """);
        try (var ecom = Ecom.open(folder)) {
            assertThat(ecom.notes()).isEmpty();
            assertThat(threshold(ecom, 9)).isEqualTo(Exact.of(12));
            assertThat(threshold(ecom, 10)).isEqualTo(Exact.of(30));
            assertThat(threshold(ecom, 11)).isEqualTo(Exact.of(31));
        }
    }

    @Test
    void LST_5_a_table_decides_the_same_as_the_rules() {
        try (var table = PackOnDisk.openTwin("csv")) {
            for (int stock = 0; stock < 60; stock++) {
                var there = Integer.toString(stock);
                assertThat(decided(table, there)).isEqualTo(decided(ECOM, there));
            }
        }
    }

    @Test
    void LST_5_what_is_not_known_is_not_guessed() {
        var nothing = new StockLevel(SKU, false, null, null, null);
        assertThat(ECOM.listings().replenishment(nothing, Supply.UNKNOWN, DAY))
                .isInstanceOfSatisfying(
                        Replenishment.Undecided.class,
                        undecided -> assertThat(codes(undecided.reasons()))
                                .contains("unknown-stock", "unknown-daily-sales", "unknown-lead-time"));
        assertThat(ECOM.listings().delisting(nothing, DAY)).isInstanceOf(Delisting.Undecided.class);
    }

    @Test
    void LST_5_before_any_rule_is_in_force_nothing_is_decided() {
        assertThat(ECOM.listings().replenishment(stock("3", false), TEN_DAYS, BEFORE_THE_PACK))
                .isInstanceOfSatisfying(
                        Replenishment.Undecided.class,
                        undecided -> assertThat(codes(undecided.reasons())).contains("no-rule-in-force"));
        assertThat(ECOM.listings().delisting(stock("0", false), BEFORE_THE_PACK))
                .isInstanceOf(Delisting.Undecided.class);
        assertThat(ECOM.listings().terms(BEFORE_THE_PACK).required()).isEmpty();
        assertThat(codes(ECOM.listings().contentGaps(List.of(), NOON.minus(Duration.ofDays(9_000)), NOON, ZONE)))
                .containsExactly("no-rule-in-force");
    }

    @Test
    void LST_9_the_content_of_own_products_is_looked_at_daily() {
        var day = Duration.ofHours(24);
        assertThat(gaps(ECOM, NOON.plus(day))).isEmpty();
        assertThat(gaps(ECOM, NOON.plus(day).plusSeconds(1))).containsExactly("content-check-gap");
        assertThat(gaps(ECOM, NOON.plus(day).minusSeconds(1))).isEmpty();
    }

    @Test
    void LST_9_a_limit_that_cannot_be_counted_is_told() {
        PackOnDisk.overBuiltIn(folder)
                .withBuiltIn(
                        "deadline.drl",
                        "Obligation.CHECK_CONTENT )\nthen\n    outcome.within( \"24 hours\" )",
                        "Obligation.CHECK_CONTENT )\nthen\n    outcome.within( \"1 work day\" )");
        try (var ecom = Ecom.open(folder)) {
            assertThat(gaps(ecom, NOON.plus(Duration.ofDays(3)))).containsExactly("span-not-countable");

            var calendar = BusinessCalendar.in(ZONE)
                    .workDays("09:00-17:30")
                    .holidays(Holidays.china())
                    .build();
            var counting = ecom.listings().counting(calendar);
            var due = Objects.requireNonNull(calendar.after(NOON, new WorkDays(1)));
            assertThat(counting.contentGaps(List.of(), NOON, due, ZONE)).isEmpty();
            assertThat(codes(counting.contentGaps(List.of(), NOON, due.plusNanos(1), ZONE)))
                    .containsExactly("content-check-gap");
        }
    }

    @Test
    void LST_9_the_metrics_fill_the_scorecard_of_the_product_editor() {
        var done = new Assignment(Assignment.Kind.PRODUCT, "CUP-1", NOON, NOON);
        var late = new Assignment(Assignment.Kind.NEW_MERCHANT, "M-1", NOON, NOON.plusSeconds(1));
        var metrics = EditorMetrics.of(List.of(done, late), List.of(), NOON, NOON.plusSeconds(1));
        var figures = Figures.of(new EmployeeId("E-1"), Post.PRODUCT_EDITOR, PeriodMonth.of(2026, 3));
        metrics.values().forEach((metric, value) -> figures.with(metric, value.toDecimal()));
        // 0.50 · 0.5 ÷ 0.98 + 0.25 · (2 − 0 ÷ 2) · 2, as the built-in scorecard weighs them
        assertThat(Objects.requireNonNull(
                        ECOM.performance().settle(figures.build()).coefficient()))
                .isEqualTo(Exact.parse("0.25").dividedBy(Exact.parse("0.98")).plus(Exact.ONE));
    }

    private static String decided(Ecom ecom, String stock) {
        var decision = replenish(ecom, stock);
        return decision instanceof Replenishment.Reorder reorder
                ? reorder.quantity() + " " + reorder.orderBy()
                : decision.getClass().getSimpleName();
    }

    private static Replenishment replenish(Ecom ecom, String stock) {
        return ecom.listings().replenishment(stock(stock, false), TEN_DAYS, DAY);
    }

    private static Exact threshold(Ecom ecom, int leadDays) {
        var supply = new Supply(leadDays, BigDecimal.ONE, BigDecimal.ZERO);
        return ((Replenishment.Reorder) ecom.listings().replenishment(stock("1", false), supply, DAY))
                .threshold()
                .value();
    }

    private static List<String> gaps(Ecom ecom, Instant until) {
        return codes(ecom.listings().contentGaps(List.of(), NOON, until, ZONE));
    }

    private static StockLevel stock(String available, boolean isPresale) {
        return new StockLevel(SKU, isPresale, new BigDecimal(available), BigDecimal.ZERO, Exact.of(2));
    }

    private static <T> T granted(Answer<T> answer) {
        if (answer instanceof Answer.Granted<T> granted) {
            return granted.value();
        }
        throw new AssertionError(answer);
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }
}
