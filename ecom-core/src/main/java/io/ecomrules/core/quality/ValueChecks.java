package io.ecomrules.core.quality;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Looks at the values of one record, without knowing any other. */
final class ValueChecks {

    private final DataProfile profile;
    private final DataTerms terms;
    private final Instant now;
    private final ZoneId zone;
    private final When.Reader dates;

    ValueChecks(DataProfile profile, DataTerms terms, Instant now, ZoneId zone) {
        this.profile = profile;
        this.terms = terms;
        this.now = now;
        this.zone = zone;
        this.dates = new When.Reader(profile.dateFormat(), zone);
    }

    List<Seen> look(DataRecord row) {
        var seen = new ArrayList<Seen>();
        garbled(row, seen);
        missing(row, profile.key(), Flaw.MISSING_KEY, seen);
        missing(row, profile.required(), Flaw.MISSING_VALUE, seen);
        numbers(row, profile.amounts(), seen, (column, amount) -> amount(column, amount, seen));
        boolean isCancellation = profile.isCancellation(row);
        numbers(row, profile.quantities(), seen, (column, amount) -> quantity(column, amount, isCancellation, seen));
        for (var column : profile.dates()) {
            var value = row.value(column);
            if (value != null) {
                date(column, value, seen);
            }
        }
        return seen;
    }

    /** The day of a record is that of its first date. */
    @Nullable
    LocalDate day(DataRecord row) {
        for (var column : profile.dates()) {
            var value = row.value(column);
            var when = value == null ? null : dates.read(value);
            if (when != null) {
                return when.day();
            }
        }
        return null;
    }

    /** What a record comes to: quantity × amount, where both are there. */
    @Nullable
    BigDecimal total(DataRecord row) {
        if (profile.amounts().isEmpty() || profile.quantities().isEmpty()) {
            return null;
        }
        var amount = number(row, profile.amounts().get(0));
        var quantity = number(row, profile.quantities().get(0));
        return amount == null || quantity == null ? null : amount.multiply(quantity);
    }

    private static @Nullable BigDecimal number(DataRecord row, String column) {
        var value = row.value(column);
        return value == null ? null : Amount.read(value);
    }

    private static void garbled(DataRecord row, List<Seen> seen) {
        row.values()
                .forEach((column, value) -> GarbledText.in(value).ifPresent(damage -> {
                    var meant = damage.meant();
                    seen.add(
                            meant == null
                                    ? Seen.in(
                                            column,
                                            Flaw.GARBLED_TEXT,
                                            "garble",
                                            damage.kind().code(),
                                            "value",
                                            damage.shown())
                                    : Seen.in(
                                            column,
                                            Flaw.GARBLED_TEXT,
                                            "garble",
                                            damage.kind().code(),
                                            "value",
                                            damage.shown(),
                                            "meant",
                                            meant));
                }));
    }

    private static void missing(DataRecord row, List<String> columns, Flaw flaw, List<Seen> seen) {
        for (var column : columns) {
            if (row.value(column) == null) {
                seen.add(Seen.in(column, flaw));
            }
        }
    }

    private static void numbers(
            DataRecord row, List<String> columns, List<Seen> seen, BiConsumer<String, BigDecimal> check) {
        for (var column : columns) {
            var value = row.value(column);
            var number = value == null ? null : Amount.read(value);
            if (number != null) {
                check.accept(column, number);
            } else if (value != null) {
                seen.add(Seen.in(column, Flaw.UNREADABLE_NUMBER, "value", value));
            }
        }
    }

    private void amount(String column, BigDecimal amount, List<Seen> seen) {
        if (amount.signum() <= 0) {
            var flaw = amount.signum() < 0 ? Flaw.NEGATIVE_AMOUNT : Flaw.ZERO_AMOUNT;
            seen.add(Seen.in(column, flaw, "value", amount.toPlainString()));
        }
        limit(column, amount, Flaw.AMOUNT_TOO_LARGE, seen);
    }

    private void quantity(String column, BigDecimal quantity, boolean isCancellation, List<Seen> seen) {
        if (quantity.signum() == 0 || (quantity.signum() < 0 && !isCancellation)) {
            seen.add(Seen.in(column, Flaw.QUANTITY_NOT_POSITIVE, "value", quantity.toPlainString()));
        }
        limit(column, quantity.abs(), Flaw.QUANTITY_TOO_LARGE, seen);
    }

    private void limit(String column, BigDecimal value, Flaw flaw, List<Seen> seen) {
        var most = terms.limits().get(flaw);
        if (most != null && value.compareTo(most.value()) > 0) {
            seen.add(Seen.in(
                    column,
                    flaw,
                    "value",
                    value.toPlainString(),
                    "most",
                    most.value().toPlainString()));
        }
    }

    private void date(String column, String value, List<Seen> seen) {
        var when = dates.read(value);
        if (when == null) {
            seen.add(Seen.in(column, Flaw.UNREADABLE_DATE, "value", value));
            return;
        }
        var ahead = terms.ahead();
        if (ahead != null && when.isAfter(now.plus(ahead.value()), zone)) {
            seen.add(Seen.in(column, Flaw.DATE_IN_FUTURE, "value", value, "now", now.toString()));
        }
        var opened = profile.opened();
        if (opened != null && when.day().isBefore(opened)) {
            seen.add(Seen.in(column, Flaw.DATE_BEFORE_SHOP, "value", value, "opened", opened.toString()));
        }
    }
}
