package io.ecomrules.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The style sheet that every page carries. */
@Tag("text")
class ChartStyleTest {

    @Test
    void the_charts_use_no_class_whose_rules_were_left_out() {
        for (var template : new String[] {"person", "department"}) {
            var tables = Pattern.compile("<table class=\"(charts-css[^\"]*)\"")
                    .matcher(ChartStyle.resource(template + ".peb"))
                    .results()
                    .flatMap(found -> Arrays.stream(found.group(1).split(" ")))
                    .toList();
            assertThat(tables).as(template).isNotEmpty();
            assertThat(ChartStyle.USED).containsAll(tables);
        }
    }

    @Test
    void what_is_carried_is_whole_small_and_asks_for_nothing_from_outside() {
        var sheet = ChartStyle.sheet();

        assertThat(sheet.chars().filter(each -> each == '{').count())
                .isEqualTo(sheet.chars().filter(each -> each == '}').count());
        assertThat(sheet).contains(".charts-css.bar", ".charts-css.column").doesNotContain(".pie", ".area", ".radial");
        assertThat(sheet).doesNotContain("url(", "@import", "@font-face", "<");
        assertThat(sheet.length()).isLessThan(24_000);
    }
}
