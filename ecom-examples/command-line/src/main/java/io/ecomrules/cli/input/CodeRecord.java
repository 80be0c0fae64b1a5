package io.ecomrules.cli.input;

import io.ecomrules.core.code.Code;
import io.ecomrules.core.code.Medium;
import io.ecomrules.core.code.Purpose;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a code that is to be issued of a record. */
public final class CodeRecord {

    private static final Map<String, Set<String>> EXPECTED =
            Map.of("", Set.of("serial", "medium", "place", "purpose", "reference", "from", "until"));
    private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(Long.MAX_VALUE);

    private CodeRecord() {}

    /**
     * Reads a line.
     *
     * @param line its number
     * @param text what it says
     * @param zone the zone of instants without an offset
     * @return the code, or what is wrong with the record
     */
    public static Parsed<Code> read(int line, String text, ZoneId zone) {
        return TypedFields.read(line, text, zone, EXPECTED, CodeRecord::code);
    }

    private static @Nullable Code code(TypedFields fields) {
        var serial = serial(fields);
        var medium = fields.requiredConstant("medium", Medium.values(), Medium::code);
        var place = fields.required("place");
        var purpose = fields.requiredConstant("purpose", Purpose.values(), Purpose::code);
        var reference = fields.text("reference");
        var from = fields.requiredInstant("from");
        var until = fields.requiredInstant("until");
        return fields.unless(() -> new Code(
                Objects.requireNonNull(serial),
                Objects.requireNonNull(medium),
                Objects.requireNonNull(place),
                Objects.requireNonNull(purpose),
                reference == null ? "" : reference,
                Objects.requireNonNull(from),
                Objects.requireNonNull(until)));
    }

    private static @Nullable Long serial(TypedFields fields) {
        if (fields.reader().required("serial") == null) {
            return null;
        }
        var number = fields.reader().number("serial");
        if (number == null) {
            return null;
        }
        boolean isWhole =
                number.signum() >= 0 && number.stripTrailingZeros().scale() <= 0 && number.compareTo(LAST_SERIAL) <= 0;
        if (!isWhole) {
            fields.reader().refuse("malformed-serial", "serial", number.toPlainString());
            return null;
        }
        return number.longValueExact();
    }
}
