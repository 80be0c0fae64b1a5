package io.ecomrules.cli;

import io.ecomrules.rules.Ecom;
import io.ecomrules.rules.Notation;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a copy of a pack to start from: of the built-in one, or of another in a notation of choice. */
@Command(name = "init", mixinStandardHelpOptions = true)
final class RulesInitCommand implements Callable<Integer> {

    @Mixin
    Options options = new Options();

    @Option(names = "--as", paramLabel = "NOTATION")
    @Nullable
    String notation;

    @Option(names = "--rules", paramLabel = "PACK")
    @Nullable
    String rules;

    @Parameters(index = "0", paramLabel = "DIR")
    @Nullable
    String folder;

    private final Console console;

    RulesInitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        options.check();
        Quiet.logs();
        var into = Options.path("DIR", Objects.requireNonNull(folder));
        var as = notation(notation == null ? Notation.DRL.code() : notation);
        if (rules == null) {
            Ecom.copyBuiltIn(into, as);
        } else {
            try (var ecom = Options.open(rules)) {
                ecom.writeTo(into, as);
            }
        }
        console.say("rules.init.done", Map.of("folder", into.toString()));
        return Program.DONE;
    }

    private static Notation notation(String code) {
        for (var notation : Notation.values()) {
            if (notation.code().equals(code.toLowerCase(Locale.ROOT))) {
                return notation;
            }
        }
        throw Options.invalid(
                "--as", code, Stream.of(Notation.values()).map(Notation::code).collect(Collectors.joining(" / ")));
    }
}
