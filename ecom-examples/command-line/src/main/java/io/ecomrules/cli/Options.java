package io.ecomrules.cli;

import io.ecomrules.cli.input.InputFile;
import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.performance.Cycle;
import io.ecomrules.core.performance.Period;
import io.ecomrules.core.performance.PeriodMonth;
import io.ecomrules.rules.Ecom;
import io.ecomrules.rules.PerformancePolicy;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command takes, and the reading of what stands behind them. */
final class Options {

    /** The pack that comes with the program, where one must be named. */
    static final String BUILT_IN = "builtin";

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    @Option(names = "--lang", paramLabel = "zh-CN|en")
    @Nullable
    String lang;

    @Option(names = "--now", paramLabel = "INSTANT")
    @Nullable
    String now;

    @Option(names = "--zone", paramLabel = "ZONE")
    @Nullable
    String zone;

    /** Refuses what cannot be understood, before any work is done. */
    void check() {
        if (lang != null && language(lang) == null) {
            throw invalid("--lang", lang, "zh-CN / en");
        }
        if (now != null) {
            try {
                Instant.parse(now);
            } catch (DateTimeException malformed) {
                throw invalid("--now", now, "2026-04-10T01:00:00Z");
            }
        }
        if (zone != null) {
            try {
                ZoneId.of(zone);
            } catch (DateTimeException unknown) {
                throw invalid("--zone", zone, "Asia/Shanghai");
            }
        }
    }

    /** The day that depends on --now and --zone, today unless they say otherwise. */
    LocalDate today() {
        return LocalDate.ofInstant(now(), zone());
    }

    /** The instant of --now, or the present one. */
    Instant now() {
        return now == null ? Instant.now() : Instant.parse(now);
    }

    /** The zone of --zone, or that of the department. */
    ZoneId zone() {
        return zone == null ? ZoneId.of("Asia/Shanghai") : ZoneId.of(zone);
    }

    /** Finds the language before anything is parsed, so that even a usage error is said in it; Chinese where none is asked for. */
    static Locale language(String[] args) {
        for (int i = 0; i < args.length; i++) {
            var value = args[i].startsWith("--lang=")
                    ? args[i].substring("--lang=".length())
                    : args[i].equals("--lang") && i + 1 < args.length ? args[i + 1] : null;
            var language = value == null ? null : language(value);
            if (language != null) {
                return language;
            }
        }
        return Locale.SIMPLIFIED_CHINESE;
    }

    private static @Nullable Locale language(String tag) {
        return switch (tag) {
            case "zh-CN" -> Locale.SIMPLIFIED_CHINESE;
            case "en" -> Locale.ENGLISH;
            default -> null;
        };
    }

    static Ecom open(@Nullable String rules) {
        return rules == null ? Ecom.builtIn() : pack("--rules", rules);
    }

    static Ecom pack(String option, String name) {
        return name.equals(BUILT_IN) ? Ecom.builtIn() : Ecom.open(path(option, name));
    }

    static Cycle cycle(String text) {
        for (var cycle : Cycle.values()) {
            if (cycle.code().equals(text)) {
                return cycle;
            }
        }
        throw invalid("--cycle", text, "monthly / annual");
    }

    static Period period(Cycle cycle, String text, PerformancePolicy policy) {
        if (cycle == Cycle.ANNUAL) {
            if (!YEAR.matcher(text).matches()) {
                throw invalid("--period", text, "2026 (--cycle annual)");
            }
            return policy.assessmentYear(Integer.parseInt(text));
        }
        try {
            return PeriodMonth.parse(text);
        } catch (InvalidInputException malformed) {
            throw invalid("--period", text, "2026-03 (--cycle monthly)");
        }
    }

    static Path path(String option, String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException malformed) {
            throw invalid(option, text, "DIR");
        }
    }

    static void onlyOneFromStandardInput(InputFile one, InputFile other) {
        if (one.name().equals("-") && other.name().equals("-")) {
            throw new UsageException("usage.two-from-standard-input", Map.of());
        }
    }

    static UsageException invalid(String option, String value, String expected) {
        return new UsageException("usage.invalid", Map.of("option", option, "value", value, "expected", expected));
    }
}
