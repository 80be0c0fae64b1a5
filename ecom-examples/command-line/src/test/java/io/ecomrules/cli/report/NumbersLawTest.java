package io.ecomrules.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.number.Exact;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.LongRange;

/** Laws of numbers as the pages show them. */
@Tag("text")
class NumbersLawTest {

    private static final Exact LINE = Exact.parse("0.6");

    private final Numbers numbers = Language.of(Locale.SIMPLIFIED_CHINESE).numbers();

    /** The digits shown, read as a number, stand on the same side of the line as the number that is judged. */
    @Property
    void DIS_1_display_and_judgement_never_disagree(
            @ForAll @LongRange(min = 0, max = 3_000_000) long numerator,
            @ForAll @LongRange(min = 1, max = 2_000_000) long denominator) {
        var coefficient = Exact.of(numerator).dividedBy(Exact.of(denominator));

        var shown =
                Exact.parse(numbers.coefficient(coefficient).replace("…", "").replace(",", ""));

        assertThat(shown.isBelow(LINE)).isEqualTo(coefficient.isBelow(LINE));
        assertThat(shown.isBelow(Exact.ONE)).isEqualTo(coefficient.isBelow(Exact.ONE));
        assertThat(numbers.coefficient(coefficient).endsWith("…")).isEqualTo(!shown.equals(coefficient));
    }
}
