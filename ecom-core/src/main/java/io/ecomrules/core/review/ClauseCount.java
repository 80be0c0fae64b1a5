package io.ecomrules.core.review;

import io.ecomrules.core.finding.Status;
import io.ecomrules.core.service.Item;

/**
 * How an agent's conversations of a month stand with one clause.
 *
 * @param item the clause
 * @param pass how many keep it
 * @param fail how many do not
 * @param needsReview how many of those that do not must be looked at by somebody first
 * @param notApplicable in how many it asks for nothing
 * @param unknown of how many it cannot be told
 */
public record ClauseCount(Item item, long pass, long fail, long needsReview, long notApplicable, long unknown) {

    static ClauseCount none(Item item) {
        return new ClauseCount(item, 0, 0, 0, 0, 0);
    }

    ClauseCount plus(Status status, boolean isForReview, int sign) {
        return new ClauseCount(
                item,
                pass + (status == Status.PASS ? sign : 0),
                fail + (status == Status.FAIL ? sign : 0),
                needsReview + (isForReview ? sign : 0),
                notApplicable + (status == Status.NOT_APPLICABLE ? sign : 0),
                unknown + (status == Status.UNKNOWN ? sign : 0));
    }

    ClauseCount plus(ClauseCount other) {
        return new ClauseCount(
                item,
                pass + other.pass,
                fail + other.fail,
                needsReview + other.needsReview,
                notApplicable + other.notApplicable,
                unknown + other.unknown);
    }
}
