package io.ecomrules.core.duty;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Locale;
import java.util.Map;

/** Where a customer is answered (DUT-2 to DUT-4). */
public enum Channel implements Titled {
    /** The on-line desk of a work day; several agents sit at it. */
    ONLINE_DESK(false),
    /** The agent whose turn it is on a day of rest. */
    REST_DAY_SHIFT(true),
    /** The 400 hotline on the phone of the duty manager. */
    DUTY_PHONE(true);

    private final boolean takesOne;

    Channel(boolean takesOne) {
        this.takesOne = takesOne;
    }

    /**
     * Tells whether one person answers here, so that two would each rely on the other.
     *
     * @return false where several work side by side
     */
    public boolean takesOne() {
        return takesOne;
    }

    /**
     * Gives the stable code.
     *
     * @return for example {@code duty-phone}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String title(Locale locale) {
        return Messages.in(locale).text("channel." + code(), Map.of());
    }
}
