package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.MonthlyResults;
import io.ecomrules.core.performance.PeriodMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/** DIS-1 against a plain count, over two years of months that are low, exactly on the line, good or not assessed. */
class DisciplineLawsTest {

    private static final Ecom ECOM = Ecom.builtIn();
    private static final PeriodMonth FIRST = PeriodMonth.of(2024, 4);

    @AfterContainer
    static void close() {
        ECOM.close();
    }

    @Provide
    Arbitrary<List<String>> months() {
        return Arbitraries.of("0.2", "0.59", "0.59", "0.6", "0.61", "1.2", "")
                .list()
                .ofSize(24);
    }

    @Property(tries = 3_000, edgeCases = EdgeCasesMode.NONE)
    void DIS_1_is_found_exactly_where_three_in_a_row_or_six_in_the_year_are_low(@ForAll("months") List<String> months) {
        for (int last = 11; last < months.size(); last += 1 + last % 5) {
            assertThat(found(months, last)).isEqualTo(expected(months, last));
        }
    }

    /** Twelve months from April make an assessment year, and {@link #FIRST} is an April. */
    private static List<String> expected(List<String> months, int last) {
        var found = new ArrayList<String>();
        if (isLow(months.get(last)) && isLow(months.get(last - 1)) && isLow(months.get(last - 2))) {
            found.add("consecutive-low-months");
        }
        long inYear = months.subList(last - last % 12, last + 1).stream()
                .filter(DisciplineLawsTest::isLow)
                .count();
        if (inYear >= 6) {
            found.add("low-months-in-year");
        }
        return found;
    }

    private static boolean isLow(String coefficient) {
        return !coefficient.isEmpty() && Ratio.of(coefficient).compareTo(Ratio.of("0.6")) < 0;
    }

    private static List<String> found(List<String> months, int last) {
        var past = new HashMap<PeriodMonth, Exact>();
        for (int i = 0; i < months.size(); i++) {
            if (!months.get(i).isEmpty() && i != last) {
                past.put(FIRST.plus(i), Exact.parse(months.get(i)));
            }
        }
        var form = Figures.of(new EmployeeId("E-1"), Post.STORE_OPERATOR, FIRST.plus(last))
                .profit("0", "1");
        // Sales against a target of 3/5 come to the coefficient itself.
        var figures = months.get(last).isEmpty()
                ? form.build()
                : form.sales(months.get(last), "0.6").build();
        return Said.codes(ECOM.performance().settle(figures, MonthlyResults.of(past))).stream()
                .filter(code -> code.contains("low-months"))
                .toList();
    }
}
