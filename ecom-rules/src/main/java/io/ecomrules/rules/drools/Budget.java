package io.ecomrules.rules.drools;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * What one question may cost. A question takes microseconds; what comes near these limits is no question any more.
 *
 * @param firings how often rules may fire
 * @param nanos how long they may take
 * @param ticker tells the time in nanoseconds from some beginning
 */
record Budget(int firings, long nanos, LongSupplier ticker) {

    static final Budget QUESTION = new Budget(100_000, Duration.ofSeconds(10).toNanos(), System::nanoTime);

    /** Begins to count. */
    Deadline begin() {
        return new Deadline(ticker, ticker.getAsLong(), nanos);
    }

    /** The moment by which a question must be answered. */
    record Deadline(LongSupplier ticker, long begin, long nanos) {

        boolean isOver() {
            return ticker.getAsLong() - begin > nanos;
        }
    }
}
