package io.ecomrules.core.journal;

import org.jspecify.annotations.Nullable;

/** Knows events as they were: a backup, or the things themselves where they are kept sealed. */
@FunctionalInterface
public interface Originals {

    /**
     * Gives the event as it was. Asked once for each place, in turn, so that a backup can be read along.
     *
     * @param number the place in the chain, from 1
     * @param present what stands there now
     * @return what stood there, or null if that is not known
     */
    @Nullable
    LoggedEvent original(long number, LoggedEvent present);
}
