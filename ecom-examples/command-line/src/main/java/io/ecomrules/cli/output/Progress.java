package io.ecomrules.cli.output;

import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;

/** Tells how far the work is: nothing within the first second, then at most once a second. */
public final class Progress {

    private static final long PAUSE = TimeUnit.SECONDS.toNanos(1);

    private final LongSupplier nanoTime;
    private final IntConsumer tell;
    private long last;
    private int done;

    /**
     * Starts the clock.
     *
     * @param nanoTime the clock, in nanoseconds
     * @param tell takes the number of records done
     */
    public Progress(LongSupplier nanoTime, IntConsumer tell) {
        this.nanoTime = nanoTime;
        this.tell = tell;
        this.last = nanoTime.getAsLong();
    }

    /** Counts a record. */
    public void step() {
        done++;
        long now = nanoTime.getAsLong();
        if (now - last >= PAUSE) {
            last = now;
            tell.accept(done);
        }
    }
}
