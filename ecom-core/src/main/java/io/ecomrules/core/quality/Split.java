package io.ecomrules.core.quality;

/**
 * How many records came in and what became of them. The three add up to what came in.
 *
 * @param kept how many were kept
 * @param flagged how many were flagged
 * @param setAside how many were set aside
 */
public record Split(long kept, long flagged, long setAside) {

    /** Nothing came in. */
    public static final Split NONE = new Split(0, 0, 0);

    /**
     * Gives how many came in.
     *
     * @return the sum of the three
     */
    public long in() {
        return kept + flagged + setAside;
    }

    /**
     * Gives how many were treated in one way.
     *
     * @param treatment the way
     * @return their number
     */
    public long of(Treatment treatment) {
        return switch (treatment) {
            case KEPT -> kept;
            case FLAGGED -> flagged;
            case SET_ASIDE -> setAside;
        };
    }

    Split with(Treatment treatment) {
        return switch (treatment) {
            case KEPT -> new Split(kept + 1, flagged, setAside);
            case FLAGGED -> new Split(kept, flagged + 1, setAside);
            case SET_ASIDE -> new Split(kept, flagged, setAside + 1);
        };
    }
}
