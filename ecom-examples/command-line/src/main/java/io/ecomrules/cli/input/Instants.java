package io.ecomrules.cli.input;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.regex.Pattern;

/** Instants as texts: local, or with an offset. */
final class Instants {

    private static final Pattern LOCAL =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]{1,9})?)?");
    private static final Pattern OFFSET = Pattern.compile(LOCAL.pattern() + "(?:Z|[+-][0-9]{2}:[0-9]{2})");

    private Instants() {}

    /** Why a text is no instant. */
    static final class NotAnInstant extends Exception {

        private static final long serialVersionUID = 1L;

        NotAnInstant(String code) {
            super(code, null, false, false);
        }

        String code() {
            return String.valueOf(getMessage());
        }
    }

    /**
     * Reads an instant.
     *
     * @param zone the zone of an instant without an offset
     * @throws NotAnInstant if it is none, or if clocks were changed so that the local time did not exist or existed twice
     */
    static Instant parse(String text, ZoneId zone) throws NotAnInstant {
        try {
            if (OFFSET.matcher(text).matches()) {
                return OffsetDateTime.parse(text).toInstant();
            }
            if (LOCAL.matcher(text).matches()) {
                var local = LocalDateTime.parse(text);
                var offsets = zone.getRules().getValidOffsets(local);
                if (offsets.size() != 1) {
                    throw new NotAnInstant("no-such-local-time");
                }
                return local.toInstant(offsets.get(0));
            }
        } catch (DateTimeException none) {
            throw new NotAnInstant("malformed-instant");
        }
        throw new NotAnInstant("malformed-instant");
    }
}
