package io.ecomrules.rules.pack;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.rules.model.Dates;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a pack says of itself in {@code pack.properties}.
 *
 * @param id the pack's id
 * @param version its version
 * @param title what it is called
 * @param effectiveFrom the first day it decides; it decides no period that begins before
 * @param extendsBuiltIn whether it replaces only the built-in files that it holds itself
 * @param cliff by how much money pay may leap where a figure creeps before the check of the pack says so, or null for no limit
 * @param cliffBase the base on which a leap at a coefficient is worked out, or null
 */
public record PackProperties(
        String id,
        String version,
        String title,
        LocalDate effectiveFrom,
        boolean extendsBuiltIn,
        @Nullable BigDecimal cliff,
        @Nullable BigDecimal cliffBase) {

    /** The file that makes a folder a pack. */
    public static final String FILE = "pack.properties";

    /** What stands in logs, journals and on every statement: one line, and nothing in it that shows something else than it says. */
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TITLE = 300;

    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,4})?");

    static @Nullable PackProperties read(@Nullable String text, Consumer<Problem> problems) {
        if (text == null) {
            problems.accept(Problem.of("no-pack-properties").at(FILE, 0, 0));
            return null;
        }
        var properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (IllegalArgumentException malformed) {
            problems.accept(Problem.of("malformed-pack-properties", "reason", String.valueOf(malformed.getMessage()))
                    .at(FILE, 0, 0));
            return null;
        }
        var reader = new Reader(properties, problems);
        var id = reader.shown("id", LONGEST_NAME);
        var version = reader.shown("version", LONGEST_NAME);
        var title = reader.shown("title", LONGEST_TITLE);
        var from = reader.date("effective-from");
        var base = properties.getProperty("extends");
        if (base != null && !base.strip().equals("builtin")) {
            problems.accept(Problem.of("unknown-base-pack", "value", base).at(FILE, 0, 0));
        }
        var known = java.util.Set.of(
                "id", "version", "title", "effective-from", "extends", "lint.cliff", "lint.cliff-base");
        for (var key : new TreeSet<>(properties.stringPropertyNames())) {
            if (!known.contains(key)) {
                problems.accept(Problem.of("unknown-pack-property", "key", key).at(FILE, 0, 0));
            }
        }
        var cliff = reader.amount("lint.cliff");
        var cliffBase = reader.amount("lint.cliff-base");
        return id == null || version == null || title == null || from == null
                ? null
                : new PackProperties(id, version, title, from, base != null, cliff, cliffBase);
    }

    private record Reader(Properties properties, Consumer<Problem> problems) {

        @Nullable
        String required(String key) {
            var value = properties.getProperty(key);
            if (value == null || value.isBlank()) {
                problems.accept(Problem.of("missing-pack-property", "key", key).at(FILE, 0, 0));
                return null;
            }
            return value.strip();
        }

        @Nullable
        String shown(String key, int most) {
            var value = required(key);
            if (value != null
                    && (value.codePointCount(0, value.length()) > most
                            || HIDDEN.matcher(value).find())) {
                problems.accept(Problem.of("unreadable-pack-property", "key", key, "most", String.valueOf(most))
                        .at(FILE, 0, 0));
                return null;
            }
            return value;
        }

        @Nullable
        BigDecimal amount(String key) {
            var value = properties.getProperty(key);
            if (value == null) {
                return null;
            }
            if (!AMOUNT.matcher(value.strip()).matches()) {
                problems.accept(Problem.of("malformed-pack-amount", "key", key, "value", value)
                        .at(FILE, 0, 0));
                return null;
            }
            return new BigDecimal(value.strip());
        }

        @Nullable
        LocalDate date(String key) {
            var value = required(key);
            if (value == null) {
                return null;
            }
            try {
                return Dates.parse(value);
            } catch (DateTimeException malformed) {
                problems.accept(
                        Problem.of("malformed-date", "rule", key, "date", value).at(FILE, 0, 0));
                return null;
            }
        }
    }
}
