package io.ecomrules.core.duty;

import io.ecomrules.core.organization.EmployeeId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known about somebody's day (DUT-1). What is null is not known; nobody is blamed for it.
 *
 * @param who the person
 * @param date the day
 * @param signedIn when the person signed in to the office system
 * @param online how long the person was on line
 * @param planned whether there was a plan
 * @param reported whether there was a report
 * @param dutyConfirmed whether the duty of the night was confirmed
 * @param left when the person left
 * @param shift the person's shift at the desk that day, which then takes the place of the office hours
 */
public record DayRecord(
        EmployeeId who,
        LocalDate date,
        @Nullable Instant signedIn,
        @Nullable Duration online,
        @Nullable Boolean planned,
        @Nullable Boolean reported,
        @Nullable Boolean dutyConfirmed,
        @Nullable Instant left,
        @Nullable Shift shift) {

    /** Checks that the person and the day are there. */
    public DayRecord {
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(date, "date");
    }

    /**
     * Begins a record of which nothing is known yet.
     *
     * @param who the person
     * @param date the day
     * @return the record
     */
    public static DayRecord of(EmployeeId who, LocalDate date) {
        return new DayRecord(who, date, null, null, null, null, null, null, null);
    }

    /**
     * Notes the office hours.
     *
     * @param from when the person signed in
     * @param until when the person left
     * @param time how long the person was on line
     * @return the record with them
     */
    public DayRecord present(Instant from, Instant until, Duration time) {
        return new DayRecord(who, date, from, time, planned, reported, dutyConfirmed, until, shift);
    }

    /**
     * Notes what was written.
     *
     * @param plan whether there was a plan
     * @param report whether there was a report
     * @param duty whether the duty of the night was confirmed
     * @return the record with it
     */
    public DayRecord wrote(boolean plan, boolean report, boolean duty) {
        return new DayRecord(who, date, signedIn, online, plan, report, duty, left, shift);
    }

    /**
     * Notes a shift at the desk.
     *
     * @param atDesk the shift
     * @return the record with it
     */
    public DayRecord onShift(Shift atDesk) {
        return new DayRecord(who, date, signedIn, online, planned, reported, dutyConfirmed, left, atDesk);
    }
}
