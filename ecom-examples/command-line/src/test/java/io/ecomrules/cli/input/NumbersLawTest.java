package io.ecomrules.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.StringLength;

/** What holds for every text that should be a number. */
class NumbersLawTest {

    @Property
    void a_decimal_is_read_exactly_in_any_notation(
            @ForAll @BigRange(min = "-1e40", max = "1e40") @Scale(20) BigDecimal number) {
        for (var text : new String[] {number.toString(), number.toPlainString(), number.toEngineeringString()}) {
            assertThat(Numbers.fault(text)).isNull();
            assertThat(Numbers.parse(text)).isEqualByComparingTo(number);
        }
    }

    @Property
    void however_many_zeros_it_ends_in_it_is_the_same_value(
            @ForAll @BigRange(min = "-1e20", max = "1e20") @Scale(6) BigDecimal number) {
        assertThat(Numbers.parse(number.setScale(9).toPlainString())).isEqualTo(Numbers.parse(number.toPlainString()));
    }

    @Property
    void any_text_is_a_number_that_can_be_read_or_has_a_fault(@ForAll @StringLength(max = 50) String text) {
        if (Numbers.fault(text) == null) {
            assertThat(Numbers.parse(text)).isNotNull();
        }
    }
}
