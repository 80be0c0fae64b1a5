package io.ecomrules.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.metric.Figure;
import io.ecomrules.core.metric.Metric;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns by whatever name somebody gives them. */
@Tag("text")
class ColumnTest {

    @ParameterizedTest
    @CsvSource({
        "employee,employee", "Employee ID,employee", "工号,employee", "员工,employee", "姓名,employee", "岗 位,post",
                "POST,post",
        "币种,currency", "离职日期,leftOn", "left_on,leftOn", "最后在职日,leftOn", "销售额,sales", "目标,target",
                "gross-margin,grossMargin",
        "毛利率,grossMargin", "ｓａｌｅｓ,sales", "met-d1,MET-D1", "分销目标,distributionTarget",
                "DISTRIBUTION SALES,distributionSales"
    })
    void a_column_is_found_by_any_of_its_names(String name, String code) {
        assertThat(Column.parse(name)).map(Column::code).contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "slaes,sales",
        "销售鄂,销售额 (sales)",
        "employe,employee",
        "岗为,岗位 (post)",
        "grossProfitt,grossProfit",
        "x,MET"
    })
    void the_nearest_name_is_offered_for_one_that_nobody_knows(String name, String nearest) {
        assertThat(Column.parse(name)).isEmpty();
        assertThat(Column.nearest(name)).contains(nearest.equals("MET") ? "" : nearest);
    }

    @Test
    void every_figure_and_metric_is_a_column() {
        for (var figure : Figure.values()) {
            assertThat(Column.parse(figure.code())).contains(new Column(figure.code(), figure));
        }
        for (var metric : Metric.values()) {
            assertThat(Column.parse(metric.code())).contains(new Column(metric.code(), metric));
        }
    }
}
