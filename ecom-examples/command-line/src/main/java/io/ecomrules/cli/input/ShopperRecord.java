package io.ecomrules.cli.input;

import io.ecomrules.core.marketing.Abandoned;
import io.ecomrules.core.marketing.Mailed;
import io.ecomrules.core.marketing.Occasion;
import io.ecomrules.core.marketing.Shopper;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a customer of a record. */
public final class ShopperRecord {

    private static final Pattern MONTH_AND_DAY = Pattern.compile("[0-9]{2}-[0-9]{2}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private static final Map<String, Set<String>> EXPECTED = Map.of(
            "",
            Set.of("id", "consentedAt", "unsubscribedAt", "birthday", "vip", "abandoned", "purchases", "mails"),
            "abandoned",
            Set.of("where", "at"),
            "purchases",
            Set.of("at"),
            "mails",
            Set.of("occasion", "at"));

    private ShopperRecord() {}

    /**
     * Reads a line.
     *
     * @param line its number
     * @param text what it says
     * @param zone the zone of instants without an offset
     * @return the customer, or what is wrong with the record
     */
    public static Parsed<Shopper> read(int line, String text, ZoneId zone) {
        return TypedFields.read(line, text, zone, EXPECTED, ShopperRecord::shopper);
    }

    private static @Nullable Shopper shopper(TypedFields fields) {
        var id = fields.required("id");
        var consentedAt = fields.instant("consentedAt");
        var unsubscribedAt = fields.instant("unsubscribedAt");
        var birthday = birthday(fields);
        var vip = fields.reader().flag("vip");
        var abandoned = fields.items("abandoned", at -> abandoned(fields, at));
        var purchases = fields.<Instant>items("purchases", at -> fields.requiredInstant(at + "at"));
        var mails = fields.items("mails", at -> mailed(fields, at));
        return fields.unless(() -> new Shopper(
                Objects.requireNonNull(id),
                consentedAt,
                unsubscribedAt,
                birthday,
                Boolean.TRUE.equals(vip),
                abandoned,
                purchases,
                mails));
    }

    private static @Nullable MonthDay birthday(TypedFields fields) {
        var text = fields.text("birthday");
        if (text == null) {
            return null;
        }
        try {
            if (MONTH_AND_DAY.matcher(text).matches()) {
                return MonthDay.parse("--" + text);
            }
            if (DAY.matcher(text).matches()) {
                return MonthDay.from(LocalDate.parse(text));
            }
        } catch (DateTimeException none) {
            fields.reader().refuse("malformed-day", "birthday", text);
            return null;
        }
        fields.reader().refuse("malformed-day", "birthday", text);
        return null;
    }

    private static @Nullable Abandoned abandoned(TypedFields fields, String path) {
        var known =
                Arrays.stream(Occasion.values()).filter(Occasion::isAbandonment).toArray(Occasion[]::new);
        var where = fields.requiredConstant(path + "where", known, Occasion::code);
        var at = fields.requiredInstant(path + "at");
        return where == null || at == null ? null : new Abandoned(where, at);
    }

    private static @Nullable Mailed mailed(TypedFields fields, String path) {
        var occasion = fields.constant(path + "occasion", Occasion.values(), Occasion::code);
        var at = fields.requiredInstant(path + "at");
        return at == null ? null : new Mailed(occasion, at);
    }
}
