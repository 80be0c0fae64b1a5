package io.ecomrules.core.approval;

import io.ecomrules.core.calendar.DueTime;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Employees;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/**
 * The house in which approvals are decided: who holds which post, who stands in for whom, and its time.
 *
 * @param people who holds which post when
 * @param delegations who stands in for whom when
 * @param zone where days begin at midnight
 * @param deadline how time limits are counted
 */
public record House(Employees people, Delegations delegations, ZoneId zone, DueTime deadline) {

    /** Checks that nothing is missing. */
    public House {
        Objects.requireNonNull(people, "people");
        Objects.requireNonNull(delegations, "delegations");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(deadline, "deadline");
    }

    /**
     * Tells the day.
     *
     * @param at an instant
     * @return the day it falls on here
     */
    public LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    /**
     * Tells whether somebody is here.
     *
     * @param person who
     * @param date the day
     * @return true if the person holds any post
     */
    boolean isHere(EmployeeId person, LocalDate date) {
        return people.find(person).filter(found -> !found.posts(date).isEmpty()).isPresent();
    }
}
