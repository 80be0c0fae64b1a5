package io.ecomrules.core.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ecomrules.core.metric.Figure;
import io.ecomrules.core.metric.Metric;
import org.junit.jupiter.api.Test;

class IndicatorTest {

    @Test
    void there_are_the_indicators_of_KPI_1_to_KPI_3_and_one_for_each_metric() {
        assertThat(Indicator.all())
                .hasSize(4 + Metric.values().length)
                .allSatisfy(each -> assertThat(Indicator.parse(each.code())).contains(each));
        assertThat(Indicator.all().subList(0, 4))
                .extracting(Indicator::code)
                .containsExactly("distribution-attainment", "sales-attainment", "profit-to-expenses", "gross-margin");
        assertThat(Indicator.parse("Sales-Attainment")).isEmpty();
    }

    @Test
    void KPI_4_a_metric_is_measured_the_way_it_improves() {
        assertThat(Indicator.parse("MET-S1")).map(Indicator::kind).contains(Indicator.Kind.LOWER_IS_BETTER);
        assertThat(Indicator.parse("MET-D1")).map(Indicator::kind).contains(Indicator.Kind.HIGHER_IS_BETTER);
    }

    @Test
    void only_a_ratio_of_two_figures_has_a_denominator_and_no_target() {
        assertThat(Indicator.all())
                .allMatch(each -> each.needsTarget() == (each.denominator() == null))
                .filteredOn(each -> !each.needsTarget())
                .hasSize(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Indicator("x", Indicator.Kind.RATIO, Figure.SALES, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Indicator("x", Indicator.Kind.REACHED, Figure.SALES, Figure.TARGET));
    }
}
