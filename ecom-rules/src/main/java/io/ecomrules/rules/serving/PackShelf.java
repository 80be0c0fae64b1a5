package io.ecomrules.rules.serving;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.performance.Period;
import io.ecomrules.rules.Ecom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Several packs side by side, each from its own first day on: the period that is decided picks one, never the day on which it is decided.
 * Immutable and thread-safe.
 */
public final class PackShelf implements AutoCloseable {

    private final NavigableMap<LocalDate, Ecom> packs;

    private PackShelf(NavigableMap<LocalDate, Ecom> packs) {
        this.packs = packs;
    }

    /**
     * Puts packs side by side.
     *
     * @param packs the packs, which are the shelf's to close
     * @return the shelf
     * @throws InvalidInputException with {@code packs-of-one-day} if two take effect on the same day
     */
    public static PackShelf of(Collection<Ecom> packs) {
        var sorted = new TreeMap<LocalDate, Ecom>();
        var problems = new ArrayList<Problem>();
        for (var pack : packs) {
            var other = sorted.putIfAbsent(pack.effectiveFrom(), pack);
            if (other != null) {
                problems.add(Problem.of(
                        "packs-of-one-day",
                        "day",
                        pack.effectiveFrom().toString(),
                        "one",
                        name(other),
                        "other",
                        name(pack)));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return new PackShelf(sorted);
    }

    private static String name(Ecom pack) {
        return pack.pack().id() + " " + pack.pack().version();
    }

    /**
     * Picks the pack for a period.
     *
     * @param period the period that is decided
     * @return the last pack that had taken effect by its first day
     * @throws InvalidInputException with {@code no-pack-for-period} if none had
     */
    public Ecom at(Period period) {
        var entry = packs.floorEntry(period.start());
        if (entry == null) {
            throw new InvalidInputException(List.of(Problem.of("no-pack-for-period", "period", period.toString())));
        }
        return entry.getValue();
    }

    /** Closes all packs. */
    @Override
    public void close() {
        packs.values().forEach(Ecom::close);
    }
}
