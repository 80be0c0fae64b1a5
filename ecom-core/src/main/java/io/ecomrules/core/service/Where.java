package io.ecomrules.core.service;

import java.time.Duration;

/** In which part of a conversation something is looked for. Turns are those of one speaker; a turn belongs to a stretch of time if it begins in it. */
public sealed interface Where {

    /** In the whole of it. */
    record Anywhere() implements Where {}

    /**
     * In the first turns.
     *
     * @param turns how many, 1 or more
     */
    record FirstTurns(int turns) implements Where {}

    /**
     * In the last turns.
     *
     * @param turns how many, 1 or more
     */
    record LastTurns(int turns) implements Where {}

    /**
     * At the beginning.
     *
     * @param time how long after the first turn of all
     */
    record FirstTime(Duration time) implements Where {}

    /**
     * At the end.
     *
     * @param time how long before it ends
     */
    record LastTime(Duration time) implements Where {}
}
