package io.ecomrules.rules.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Decides the same cases twice and keeps what comes out otherwise. What a case is and how it is decided is the caller's: settlements,
 * conversations, uploads, passwords.
 *
 * @param <C> a case
 * @param <R> what is decided of it
 * @param decided how many cases were decided
 * @param differences the cases that come out otherwise, in the order of the cases
 */
public record WhatIf<C, R>(int decided, List<Difference<C, R>> differences) {

    /**
     * A case that comes out otherwise.
     *
     * @param <C> a case
     * @param <R> what is decided of it
     * @param decided the case
     * @param present what comes out at present
     * @param proposed what would come out
     */
    public record Difference<C, R>(C decided, R present, R proposed) {}

    /** Copies the differences. */
    public WhatIf {
        differences = List.copyOf(differences);
    }

    /**
     * Decides cases, one after the other, first as at present and then as proposed.
     *
     * @param <C> a case
     * @param <R> what is decided of it
     * @param cases the cases
     * @param present how they are decided at present
     * @param proposed how they would be decided
     * @param isSame tells whether two results are the same to whoever is affected
     * @return what comes out otherwise
     */
    public static <C, R> WhatIf<C, R> of(
            Iterable<? extends C> cases,
            Function<? super C, ? extends R> present,
            Function<? super C, ? extends R> proposed,
            BiPredicate<? super R, ? super R> isSame) {
        int decided = 0;
        var differences = new ArrayList<Difference<C, R>>();
        for (C each : cases) {
            R before = present.apply(each);
            R after = proposed.apply(each);
            decided++;
            if (!isSame.test(before, after)) {
                differences.add(new Difference<>(each, before, after));
            }
        }
        return new WhatIf<>(decided, differences);
    }
}
