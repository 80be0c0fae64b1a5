package io.ecomrules.core.performance;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A calendar month that is assessed and settled (PAY-1).
 *
 * @param month the month
 */
public record PeriodMonth(YearMonth month) implements Period, Comparable<PeriodMonth> {

    private static final Pattern FORM = Pattern.compile("[0-9]{4}-(?:0[1-9]|1[0-2])");

    /** Checks that the month is there. */
    public PeriodMonth {
        Objects.requireNonNull(month, "month");
    }

    /**
     * Obtains a month.
     *
     * @param year the year
     * @param month the month of the year, 1 to 12
     * @return the month
     */
    public static PeriodMonth of(int year, int month) {
        return new PeriodMonth(YearMonth.of(year, month));
    }

    /**
     * Reads a month.
     *
     * @param text a month such as {@code 2026-03}
     * @return the month
     * @throws InvalidInputException with {@code malformed-month} if the text is anything else
     */
    public static PeriodMonth parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new InvalidInputException(List.of(Problem.of("malformed-month", "value", text)));
        }
        return new PeriodMonth(YearMonth.parse(text));
    }

    @Override
    public Cycle cycle() {
        return Cycle.MONTHLY;
    }

    @Override
    public LocalDate start() {
        return month.atDay(1);
    }

    @Override
    public LocalDate end() {
        return month.plusMonths(1).atDay(1);
    }

    /**
     * Goes some months on, or back.
     *
     * @param months how many, negative to go back
     * @return the other month
     */
    public PeriodMonth plus(long months) {
        return new PeriodMonth(month.plusMonths(months));
    }

    /**
     * Writes months for people: each of them, or the first and the last of more than a year without a break.
     *
     * @param months the months, earliest first
     * @return for example {@code 2026-01, 2026-03}
     */
    public static String listed(List<PeriodMonth> months) {
        var parts = new ArrayList<String>();
        for (int from = 0; from < months.size(); ) {
            int to = from;
            while (to + 1 < months.size()
                    && months.get(to + 1).equals(months.get(to).plus(1))) {
                to++;
            }
            if (to - from < 12) {
                months.subList(from, to + 1).forEach(month -> parts.add(month.toString()));
            } else {
                parts.add(months.get(from) + "…" + months.get(to));
            }
            from = to + 1;
        }
        return String.join(", ", parts);
    }

    @Override
    public int compareTo(PeriodMonth other) {
        return month.compareTo(other.month);
    }

    /** Writes the month as {@code 2026-03}. */
    @Override
    public String toString() {
        return month.toString();
    }
}
