package io.ecomrules.core.care;

import io.ecomrules.core.calendar.Obligation;
import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that has to be done for customers in time (SVC-18, SVC-19): a visit, the file of a customer, the archive of a day, the report on
 * a month, an answer after payment.
 *
 * @param id the host's name for it: an order, a customer, a day
 * @param obligation what has to be done
 * @param since when its time begins to run, or null if that is not known
 * @param isDone whether it was done
 * @param doneAt when, or null if it was not done or nobody knows when
 */
public record CareTask(
        String id,
        Obligation obligation,
        @Nullable Instant since,
        boolean isDone,
        @Nullable Instant doneAt) {

    /**
     * Checks that it has a name and is part of the care of customers.
     *
     * @throws InvalidInputException with {@code empty-id}
     * @throws IllegalArgumentException if the obligation has nothing to do with the care of customers, or what is not done has a time
     */
    public CareTask {
        if (CareArea.of(obligation).isEmpty()) {
            throw new IllegalArgumentException(obligation.code() + " is not part of the care of customers.");
        }
        if (!isDone && doneAt != null) {
            throw new IllegalArgumentException("What was done at " + doneAt + " is done.");
        }
        if (id.isBlank()) {
            throw new InvalidInputException(List.of(Problem.of("empty-id", "subject", obligation.code())));
        }
    }

    /**
     * Obtains something that is still to be done.
     *
     * @param id the host's name for it
     * @param obligation what has to be done
     * @param since when its time begins to run, or null if that is not known
     * @return the task
     */
    public static CareTask open(String id, Obligation obligation, @Nullable Instant since) {
        return new CareTask(id, obligation, since, false, null);
    }

    /**
     * Obtains the work of a day, whose time begins with the day.
     *
     * @param obligation what has to be done, such as {@link Obligation#ARCHIVE_DAY}
     * @param day the day, which names it
     * @param zone where days begin at midnight
     * @return the task, not done
     */
    public static CareTask ofDay(Obligation obligation, LocalDate day, ZoneId zone) {
        return open(day.toString(), obligation, day.atStartOfDay(zone).toInstant());
    }

    /**
     * Obtains the work on a month, whose time begins when the month is over.
     *
     * @param obligation what has to be done, such as {@link Obligation#REPORT_FEEDBACK}
     * @param month the month, which names it
     * @param zone where days begin at midnight
     * @return the task, not done
     */
    public static CareTask ofMonth(Obligation obligation, YearMonth month, ZoneId zone) {
        var next = month.plusMonths(1).atDay(1);
        return open(month.toString(), obligation, next.atStartOfDay(zone).toInstant());
    }

    /**
     * Says that it was done.
     *
     * @param at when, or null if nobody knows
     * @return the same task, done
     */
    public CareTask done(@Nullable Instant at) {
        return new CareTask(id, obligation, since, true, at);
    }

    CareArea area() {
        return CareArea.of(obligation).orElseThrow();
    }

    /** Whether it was done before its time began, so that one of the two times is wrong. */
    boolean isBackwards() {
        return since != null && doneAt != null && doneAt.isBefore(Objects.requireNonNull(since));
    }
}
