package io.ecomrules.core.approval;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives everybody a seat of his own, as far as there are enough: whoever comes later may move those before to other seats they like.
 *
 * @param <G> who wants to sit
 * @param <S> where
 */
final class Seating<G, S> {

    private final Map<G, Set<S>> wishes;
    private final Map<S, G> taken = new HashMap<>();

    private Seating(Map<G, Set<S>> wishes) {
        this.wishes = wishes;
    }

    /** Finds the first for whom there is no seat; it does not depend on the order whether there is one. */
    static <G, S> Optional<G> unseated(Map<G, Set<S>> wishes) {
        var seating = new Seating<>(wishes);
        return wishes.keySet().stream()
                .filter(guest -> !seating.seats(guest, new HashSet<>()))
                .findFirst();
    }

    private boolean seats(G guest, Set<S> tried) {
        for (var seat : wishes.getOrDefault(guest, Set.of())) {
            if (tried.add(seat)) {
                var sitting = taken.get(seat);
                if (sitting == null || seats(sitting, tried)) {
                    taken.put(seat, guest);
                    return true;
                }
            }
        }
        return false;
    }
}
