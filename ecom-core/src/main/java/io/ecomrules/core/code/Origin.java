package io.ecomrules.core.code;

import java.util.Comparator;
import java.util.Objects;

/**
 * Where customers come from: what a code is printed on, and where.
 *
 * @param medium the medium
 * @param place the place
 */
public record Origin(Medium medium, String place) implements Comparable<Origin> {

    private static final Comparator<Origin> ORDER =
            Comparator.comparing(Origin::medium).thenComparing(Origin::place);

    /** Checks that nothing is missing. */
    public Origin {
        Objects.requireNonNull(medium, "medium");
        Objects.requireNonNull(place, "place");
    }

    static Origin of(Scan scan) {
        return new Origin(scan.code().medium(), scan.code().place());
    }

    @Override
    public int compareTo(Origin other) {
        return ORDER.compare(this, other);
    }
}
