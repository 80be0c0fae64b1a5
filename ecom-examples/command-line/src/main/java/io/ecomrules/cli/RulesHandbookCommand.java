package io.ecomrules.cli;

import io.ecomrules.rules.Ecom;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the handbook of a pack, in both languages, to read and to print (PRC-1). */
@Command(name = "handbook", mixinStandardHelpOptions = true)
final class RulesHandbookCommand implements Callable<Integer> {

    @Mixin
    Options options = new Options();

    @Option(names = "--out", required = true, paramLabel = "DIR")
    @Nullable
    String out;

    @Option(names = "--rules", paramLabel = "PACK")
    @Nullable
    String rules;

    @Option(names = "--as-of", paramLabel = "2026-07-01")
    @Nullable
    String asOf;

    private final Console console;

    RulesHandbookCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        options.check();
        Quiet.logs();
        var folder = Options.path("--out", Objects.requireNonNull(out));
        var day = asOf == null ? options.today() : day(asOf);
        try (var ecom = Options.open(rules)) {
            for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                write(ecom, locale, day, folder);
            }
        }
        console.say("rules.handbook.done", Map.of("folder", folder.toString()));
        return Program.DONE;
    }

    private static void write(Ecom ecom, Locale locale, LocalDate day, Path folder) {
        var handbook = ecom.handbook(locale, day);
        var name = "handbook." + locale.toLanguageTag();
        OutFolder.write(OutFolder.made(folder), into -> {
            Files.write(into.resolve(name + ".html"), handbook.html().getBytes(StandardCharsets.UTF_8));
            Files.write(into.resolve(name + ".md"), handbook.markdown().getBytes(StandardCharsets.UTF_8));
        });
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException malformed) {
            throw Options.invalid("--as-of", text, "2026-07-01");
        }
    }
}
