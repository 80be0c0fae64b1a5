package io.ecomrules.core.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {

    @Test
    void the_figures_are_the_columns_of_the_settlement_sheet() {
        assertThat(Stream.of(Figure.values()).map(Figure::code))
                .containsExactly(
                        "sales",
                        "target",
                        "distributionSales",
                        "distributionTarget",
                        "grossProfit",
                        "expenses",
                        "grossMargin");
    }

    @Test
    void the_kebab_name_is_the_column_name_with_hyphens() {
        for (Figure figure : Figure.values()) {
            String hyphened = figure.code().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
            assertThat(figure.kebab()).isEqualTo(hyphened);
        }
        assertThat(Figure.DISTRIBUTION_TARGET.kebab()).isEqualTo("distribution-target");
    }

    @Test
    void every_figure_is_money_but_the_gross_margin_which_is_a_ratio() {
        for (Figure figure : Figure.values()) {
            assertThat(figure.unit()).isEqualTo(figure == Figure.GROSS_MARGIN ? Unit.RATIO : Unit.MONEY);
        }
    }

    @Test
    void targets_and_expenses_are_never_negative_and_the_others_may_be() {
        assertThat(Stream.of(Figure.values()).filter(figure -> !figure.mayBeNegative()))
                .containsExactly(Figure.TARGET, Figure.DISTRIBUTION_TARGET, Figure.EXPENSES);
    }

    @Test
    void only_a_gross_margin_above_one_is_a_fault_of_the_data() {
        assertThat(Stream.of(Figure.values()).filter(figure -> !figure.mayExceedOne()))
                .containsExactly(Figure.GROSS_MARGIN);
    }

    @Tag("text")
    @ParameterizedTest
    @CsvSource({
        "销售额,SALES",
        "销售收入,SALES",
        "目标,TARGET",
        "销售目标,TARGET",
        "分销销售额,DISTRIBUTION_SALES",
        "分销目标,DISTRIBUTION_TARGET",
        "毛利额,GROSS_PROFIT",
        "毛利,GROSS_PROFIT",
        "费用,EXPENSES",
        "费用额,EXPENSES",
        "毛利率,GROSS_MARGIN",
        "sales,SALES",
        "grossProfit,GROSS_PROFIT",
        "gross-profit,GROSS_PROFIT",
        "GROSS_PROFIT,GROSS_PROFIT",
        "Gross Profit,GROSS_PROFIT"
    })
    void a_column_is_found_by_its_english_and_its_chinese_names(String column, Figure figure) {
        assertThat(Figure.parse(column)).contains(figure);
    }

    @Test
    void a_metric_is_no_figure() {
        for (String name : List.of("MET-D1", "", "no such column")) {
            assertThat(Figure.parse(name)).as(name).isEmpty();
        }
    }
}
