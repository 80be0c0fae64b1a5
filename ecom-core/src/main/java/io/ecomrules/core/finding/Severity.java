package io.ecomrules.core.finding;

import java.util.Locale;
import java.util.Map;

/** How serious a finding is. The code is what is written to files. */
public enum Severity implements Titled {
    /** Good to know; nothing is wrong. */
    INFO,
    /** Somebody should look at it. */
    WARNING,
    /** A clause of the regulations is not kept. */
    VIOLATION,
    /** A clause is not kept, and what follows is grave. */
    CRITICAL;

    /**
     * Gives the stable code.
     *
     * @return the name in lower case, for example {@code warning}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads a code.
     *
     * @param code a code that {@link #code()} gives, not null
     * @return the severity
     * @throws IllegalArgumentException if no severity has this code
     */
    public static Severity parse(String code) {
        for (var severity : values()) {
            if (severity.code().equals(code)) {
                return severity;
            }
        }
        throw new IllegalArgumentException("No severity has the code \"" + code + "\".");
    }

    @Override
    public String title(Locale locale) {
        return Messages.in(locale).text("severity." + code(), Map.of());
    }
}
