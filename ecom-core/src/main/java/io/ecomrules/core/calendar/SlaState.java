package io.ecomrules.core.calendar;

/** How something stands that has to be done in time. */
public enum SlaState {
    /** The time has not begun. */
    NOT_STARTED,
    /** The time runs, and there is some left. */
    RUNNING,
    /** The time stands still. If it was over before, that stays so: see when in the reading. */
    PAUSED,
    /** It was done in time. */
    MET,
    /** It was done after its time was over. */
    MET_LATE,
    /** Its time is over, and it is not done. */
    BREACHED,
    /** It need not be done any more. */
    CANCELLED
}
