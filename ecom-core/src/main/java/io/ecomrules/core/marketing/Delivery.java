package io.ecomrules.core.marketing;

import io.ecomrules.core.calendar.BusinessCalendar;
import io.ecomrules.core.calendar.DayKind;
import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.finding.Ruled;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Function;

/** Same-day delivery and its countdown (CMP-3). */
public final class Delivery {

    /** No house is closed longer; whoever finds no day in it has no day of delivery at all. */
    private static final int HORIZON_IN_DAYS = 366;

    private Delivery() {}

    /**
     * Tells when an order is delivered that is placed now.
     *
     * @param orderedAt now
     * @param calendar the days of the house
     * @param terms what the rules in force on a day say
     * @return the promise; or {@code delivery-hour-unknown} if no rule says until when, {@code calendar-not-published} if nobody knows yet
     *     which days are worked, {@code no-delivery-day} if none comes within a year
     */
    public static Answer<DeliveryPromise> promise(
            Instant orderedAt, BusinessCalendar calendar, Function<LocalDate, DeliveryTerms> terms) {
        var today = LocalDate.ofInstant(orderedAt, calendar.zone());
        for (int ahead = 0; ahead < HORIZON_IN_DAYS; ahead++) {
            var day = today.plusDays(ahead);
            var plan = calendar.plan(day);
            if (plan.kind() == DayKind.UNPUBLISHED) {
                return Answer.refused(Problem.of(
                        "calendar-not-published",
                        "year",
                        String.valueOf(day.getYear()),
                        "edition",
                        calendar.holidays().edition()));
            }
            var cutOffs = terms.apply(day);
            if (cutOffs.workDays() == null) {
                return Answer.refused(Problem.of("delivery-hour-unknown", "day", day.toString()));
            }
            var promise = cutOffs.cutOff(plan.kind().isWorked())
                    .map(cutOff -> promise(orderedAt, calendar, day, cutOff))
                    .filter(each -> each.left().compareTo(Duration.ZERO) > 0);
            if (promise.isPresent()) {
                return new Answer.Granted<>(promise.get());
            }
        }
        return Answer.refused(Problem.of("no-delivery-day", "day", today.toString()));
    }

    private static DeliveryPromise promise(
            Instant orderedAt, BusinessCalendar calendar, LocalDate day, Ruled<LocalTime> cutOff) {
        var orderBy = day.atTime(cutOff.value()).atZone(calendar.zone()).toInstant();
        boolean isSameDay = day.equals(LocalDate.ofInstant(orderedAt, calendar.zone()));
        return new DeliveryPromise(day, orderBy, Duration.between(orderedAt, orderBy), isSameDay, cutOff.rule());
    }
}
