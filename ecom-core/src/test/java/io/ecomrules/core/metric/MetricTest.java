package io.ecomrules.core.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MetricTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    /** As the regulations count them: M1…M6, P1…P5, S1…S12, D1…D4, C1…C2, E1…E3, O1…O8. */
    @Test
    void MET_every_metric_of_the_regulations_is_there_and_no_other() {
        List<String> wanted = new ArrayList<>();
        for (String family : List.of("M6", "P5", "S12", "D4", "C2", "E3", "O8")) {
            int last = Integer.parseInt(family.substring(1));
            for (int number = 1; number <= last; number++) {
                wanted.add("MET-" + family.charAt(0) + number);
            }
        }
        assertThat(Stream.of(Metric.values()).map(Metric::code)).containsExactlyElementsOf(wanted);
    }

    @ParameterizedTest
    @EnumSource(Metric.class)
    void MET_every_metric_has_name_formula_and_the_case_without_a_value_in_both_languages(Metric metric) {
        for (Locale language : LANGUAGES) {
            assertThat(metric.title(language)).isNotBlank();
            assertThat(metric.formula(language)).isNotBlank();
            assertThat(metric.noValue(language)).isNotBlank();
            assertThat(metric.unit().title(language)).isNotBlank();
            assertThat(metric.direction().title(language)).isNotBlank();
        }
        assertThat(metric.title(LANGUAGES.get(0))).isNotEqualTo(metric.title(LANGUAGES.get(1)));
    }

    @Tag("text")
    @ParameterizedTest
    @EnumSource(Metric.class)
    void MET_a_zero_denominator_means_no_value_and_a_count_of_zero_is_zero(Metric metric) {
        String chinese = metric.noValue(Locale.CHINA);
        assertThat(chinese).contains("无值");
        assertThat(chinese.contains("是 0")).isEqualTo(!metric.isQuotient());
        assertThat(metric.noValue(Locale.US).contains("is 0")).isEqualTo(!metric.isQuotient());
        boolean divides = metric.formula(Locale.CHINA).contains("÷") || metric == Metric.FIRST_RESPONSE;
        assertThat(divides).isEqualTo(metric.isQuotient());
    }

    /** Written from the regulations' names, not from the enum. */
    @Test
    void MET_lower_is_better_for_cost_bounce_faults_and_waiting_alone() {
        Set<Metric> lower = EnumSet.noneOf(Metric.class);
        for (String code : List.of("M3", "M4", "M5", "S1", "S2", "S3", "S6", "S7", "S8", "C2", "E2", "E3", "O5")) {
            lower.add(Metric.parse("MET-" + code).orElseThrow());
        }
        assertThat(Stream.of(Metric.values()).filter(metric -> metric.direction() == Direction.LOWER_IS_BETTER))
                .containsExactlyElementsOf(lower);
    }

    @ParameterizedTest
    @CsvSource({
        "MET-M1,COUNT",
        "MET-M3,RATIO",
        "MET-M4,MONEY",
        "MET-M5,MONEY",
        "MET-P1,AVERAGE",
        "MET-S1,SECONDS",
        "MET-S2,COUNT",
        "MET-S10,AVERAGE",
        "MET-S11,MONEY",
        "MET-D1,RATIO",
        "MET-C1,AVERAGE",
        "MET-E2,COUNT",
        "MET-O3,MONEY",
        "MET-O5,MONEY",
        "MET-O8,RATIO"
    })
    void MET_each_metric_has_its_unit(String code, Unit unit) {
        assertThat(Metric.parse(code).orElseThrow().unit()).isEqualTo(unit);
    }

    @Test
    void MET_only_the_store_s_return_and_growth_may_be_negative() {
        assertThat(Stream.of(Metric.values()).filter(Metric::mayBeNegative))
                .containsExactly(Metric.STORE_ROI, Metric.NET_PROFIT_GROWTH);
    }

    @Test
    void MET_only_ratios_are_bounded_by_one_and_plans_and_team_means_may_be_surpassed() {
        assertThat(Stream.of(Metric.values()).filter(metric -> !metric.mayExceedOne()))
                .allMatch(metric -> metric.unit() == Unit.RATIO)
                .contains(Metric.DESIGN_TIMELINESS, Metric.BOUNCE_RATE, Metric.ENQUIRY_CONVERSION)
                .doesNotContain(Metric.DESIGN_PLAN_COMPLETION, Metric.TURNOVER_RATIO, Metric.CAMPAIGN_ROI);
    }

    @Tag("text")
    @Test
    void MET_M5_is_cost_per_order_under_both_names() {
        Metric metric = Metric.COST_PER_ORDER;
        assertThat(metric.title(Locale.ENGLISH)).isEqualTo("cost per order");
        assertThat(metric.sourceName()).contains("订单转换ROI");
        assertThat(Metric.parse("订单转换ROI")).contains(metric);
        assertThat(Metric.parse("单笔订单成本")).contains(metric);
        assertThat(metric.note(Locale.ENGLISH))
                .hasValueSatisfying(note -> assertThat(note).contains("订单转换ROI"));
    }

    @Tag("text")
    @Test
    void MET_P3_says_when_the_order_value_is_low_and_MET_M2_names_the_landing_rate() {
        assertThat(Metric.CAMPAIGN_TURNOVER_SHARE.note(Locale.CHINA))
                .hasValueSatisfying(note -> assertThat(note).contains("MET-P2"));
        assertThat(Metric.REACH_RATE.note(Locale.CHINA))
                .hasValueSatisfying(note -> assertThat(note).contains("landingRate"));
        assertThat(Metric.CAMPAIGN_ROI.formula(Locale.CHINA)).contains("roas");
    }

    @Test
    void a_metric_is_found_by_its_code_however_it_is_spelled() {
        for (Metric metric : Metric.values()) {
            assertThat(Metric.parse(metric.code())).contains(metric);
            assertThat(Metric.parse(metric.code().toLowerCase(Locale.ROOT))).contains(metric);
            assertThat(Metric.parse(metric.name())).contains(metric);
            assertThat(Measure.parse(metric.code())).contains(metric);
        }
        assertThat(Metric.parse("sales")).isEmpty();
        assertThat(Metric.parse("MET-D5")).isEmpty();
    }
}
