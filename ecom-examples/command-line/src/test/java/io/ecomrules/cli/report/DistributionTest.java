package io.ecomrules.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.number.Exact;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How coefficients are spread. */
@Tag("text")
class DistributionTest {

    private static final Exact LINE = Exact.parse("0.6");

    @Test
    void DIS_1_exactly_0_6_stands_on_the_right_of_the_line_and_just_below_on_the_left() {
        var spread = spread(LINE, "0.6", "0.5999999999999999999999999999999999999", "1", "0.99999", "-0.1", "7");

        assertThat(counted(spread)).containsExactly("<0.2 1", "0.4–0.6 1", "0.6–0.8 1", "0.8–1 1", "1–1.2 1", "≥2 1");
        assertThat(spread.columns().stream().filter(column -> column.band().equals("low")))
                .hasSize(3);
        assertThat(spread.summary()).isEqualTo("低于 0.6 的 2 份，0.6 以上不到 1.0 的 2 份，1.0 及以上的 2 份。");
    }

    @Test
    void the_lines_stand_where_their_numbers_are() {
        var spread = spread(Exact.parse("0.55"), "1");

        assertThat(spread.line()).isEqualTo("0.25");
        assertThat(spread.one()).isEqualTo("0.4545");
    }

    @Test
    void without_a_line_in_common_none_is_drawn() {
        var spread = spread(null, "0.1", "1");

        assertThat(spread.line()).isNull();
        assertThat(spread.columns()).extracting(Distribution.Column::band).doesNotContain("low");
        assertThat(spread.summary()).isEqualTo("不到 1.0 的 1 份，1.0 及以上的 1 份。");
    }

    @Test
    void of_nobody_there_is_no_spread() {
        assertThat(Distribution.of(List.of(), LINE, Language.of(Locale.ENGLISH)))
                .isNull();
    }

    private static Distribution spread(@Nullable Exact line, String... coefficients) {
        return Objects.requireNonNull(Distribution.of(
                Stream.of(coefficients).map(Exact::parse).toList(), line, Language.of(Locale.SIMPLIFIED_CHINESE)));
    }

    private static List<String> counted(Distribution spread) {
        return spread.columns().stream()
                .filter(column -> !column.count().equals("0"))
                .map(column -> column.range() + " " + column.count())
                .toList();
    }
}
