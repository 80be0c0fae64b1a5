package io.ecomrules.cli;

import io.ecomrules.rules.Ecom;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads, checks and compiles a pack, and tells everything there is to say about it at once. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class RulesCheckCommand implements Callable<Integer> {

    @Mixin
    Options options = new Options();

    @Option(names = "--text")
    boolean text;

    @Parameters(index = "0", paramLabel = "PACK")
    @Nullable
    String pack;

    private final Console console;

    RulesCheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        options.check();
        Quiet.logs();
        var name = Objects.requireNonNull(pack);
        var report = Ecom.check(Options.path("PACK", name));
        new CheckReport(console, name, text).say(report);
        return report.isSound() ? Program.DONE : Program.UNUSABLE;
    }
}
