package io.ecomrules.cli.input;

import io.ecomrules.core.code.Purpose;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A code that was scanned, and what it is to be used for.
 *
 * @param id the host's name for the scan
 * @param code the text that was scanned
 * @param purpose what it is to be used for
 * @param place where, or null where that is not asked for
 * @param by who takes it, or null where that is not asked for
 * @param at when, or null for now
 */
public record ScanRecord(
        String id,
        String code,
        Purpose purpose,
        @Nullable String place,
        @Nullable String by,
        @Nullable Instant at) {

    private static final Map<String, Set<String>> VERIFIED = Map.of("", Set.of("id", "code", "purpose", "at"));
    private static final Map<String, Set<String>> REDEEMED =
            Map.of("", Set.of("id", "code", "purpose", "at", "place", "by"));

    /** Checks that nothing is missing. */
    public ScanRecord {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(purpose, "purpose");
    }

    /**
     * Reads a line for verifying.
     *
     * @param line its number
     * @param text what it says
     * @param zone the zone of instants without an offset
     * @return the scan, or what is wrong with the record
     */
    public static Parsed<ScanRecord> toVerify(int line, String text, ZoneId zone) {
        return TypedFields.read(line, text, zone, VERIFIED, fields -> scan(fields, false));
    }

    /**
     * Reads a line for redeeming.
     *
     * @param line its number
     * @param text what it says
     * @param zone the zone of instants without an offset
     * @return the scan, or what is wrong with the record
     */
    public static Parsed<ScanRecord> toRedeem(int line, String text, ZoneId zone) {
        return TypedFields.read(line, text, zone, REDEEMED, fields -> scan(fields, true));
    }

    private static @Nullable ScanRecord scan(TypedFields fields, boolean isRedeemed) {
        var id = fields.required("id");
        var code = fields.required("code");
        var purpose = fields.requiredConstant("purpose", Purpose.values(), Purpose::code);
        var place = isRedeemed ? fields.required("place") : null;
        var by = isRedeemed ? fields.required("by") : null;
        var at = fields.instant("at");
        return fields.unless(() -> new ScanRecord(
                Objects.requireNonNull(id),
                Objects.requireNonNull(code),
                Objects.requireNonNull(purpose),
                place,
                by,
                at));
    }
}
