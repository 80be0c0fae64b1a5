package io.ecomrules.core.analytics;

import io.ecomrules.core.finding.InvalidInputException;
import java.time.Instant;
import java.util.Objects;

/**
 * A customer answered a survey (MET-O8).
 *
 * @param id by which it is known again, such as an order number, not blank
 * @param at when
 * @param store the id of the store, not blank
 * @param isSatisfied whether the answer was "satisfied"
 */
public record SurveyAnswer(String id, Instant at, String store, boolean isSatisfied) implements Event {

    /**
     * Refuses what cannot have happened.
     *
     * @throws InvalidInputException if a name is blank, a number is negative or what it says contradicts itself
     */
    public SurveyAnswer {
        Checks.named("id", id);
        Objects.requireNonNull(at, "at");
        Checks.named("store", store);
    }

    @Override
    public Kind kind() {
        return Kind.SURVEY;
    }
}
