package io.ecomrules.core.quality;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A date as a column has it: a day, or a moment of it. */
record When(LocalDate day, @Nullable Instant at) {

    /** Reads dates: strictly, so that 30 February is none. */
    static final class Reader {

        private static final int LONGEST = 64;

        private final @Nullable DateTimeFormatter format;
        private final ZoneId zone;

        Reader(@Nullable String format, ZoneId zone) {
            this.format = format == null ? null : strict(format);
            this.zone = zone;
        }

        @Nullable
        When read(String text) {
            if (text.length() > LONGEST) {
                return null;
            }
            try {
                return format == null ? iso(text) : custom(format, text);
            } catch (DateTimeException none) {
                return null;
            }
        }

        private When iso(String text) {
            if (text.length() == 10) {
                return new When(LocalDate.parse(text), null);
            }
            var withT = text.length() > 10 && text.charAt(10) == ' '
                    ? text.substring(0, 10) + "T" + text.substring(11)
                    : text;
            return of(DateTimeFormatter.ISO_DATE_TIME.parseBest(withT, OffsetDateTime::from, LocalDateTime::from));
        }

        private When custom(DateTimeFormatter pattern, String text) {
            return of(pattern.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from));
        }

        private When of(TemporalAccessor read) {
            if (read instanceof OffsetDateTime moment) {
                return new When(moment.atZoneSameInstant(zone).toLocalDate(), moment.toInstant());
            }
            if (read instanceof LocalDateTime local) {
                return new When(local.toLocalDate(), local.atZone(zone).toInstant());
            }
            return new When(LocalDate.from(read), null);
        }
    }

    /** Strict reading knows the year without an era as u. */
    private static DateTimeFormatter strict(String format) {
        return DateTimeFormatter.ofPattern(format.replace('y', 'u'), Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    static boolean isFormat(String format) {
        try {
            return !strict(format).toString().isEmpty();
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    /** Tells whether it lies behind an instant. */
    boolean isAfter(Instant instant, ZoneId zone) {
        return at == null ? day.isAfter(LocalDate.ofInstant(instant, zone)) : at.isAfter(instant);
    }
}
