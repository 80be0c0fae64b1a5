package io.ecomrules.cli;

import io.ecomrules.rules.Ecom;
import io.ecomrules.rules.serving.FolderWatch;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a pack each time its files have been saved, until it is stopped. */
@Command(name = "watch", mixinStandardHelpOptions = true)
final class RulesWatchCommand implements Callable<Integer> {

    private static final int FOR_EVER = 0;

    @Mixin
    Options options = new Options();

    @Option(names = "--quiet", paramLabel = "MILLISECONDS", defaultValue = "500")
    int quiet;

    @Option(names = "--times", paramLabel = "N", defaultValue = "0")
    int times;

    @Option(names = "--text")
    boolean text;

    @Parameters(index = "0", paramLabel = "PACK")
    @Nullable
    String pack;

    private final Console console;

    RulesWatchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        options.check();
        if (quiet < 1) {
            throw Options.invalid("--quiet", String.valueOf(quiet), "500");
        }
        if (times < FOR_EVER) {
            throw Options.invalid("--times", String.valueOf(times), "3");
        }
        Quiet.logs();
        var name = Objects.requireNonNull(pack);
        var path = Options.path("PACK", name);
        var report = new CheckReport(console, name, text);
        // A change between the check and the first look must not be missed, so the watch begins first.
        var left = new CountDownLatch(times == FOR_EVER ? Integer.MAX_VALUE : times);
        var first = new CountDownLatch(1);
        var watch = FolderWatch.start(path, Duration.ofMillis(quiet), isUnchanged -> {
            awaitFirst(first);
            return check(report, path, isUnchanged.getAsBoolean(), left);
        });
        try {
            check(report, path, true, left);
            console.say("rules.watch.on", Map.of("pack", name));
            first.countDown();
            left.await();
        } finally {
            watch.close();
        }
        return Program.DONE;
    }

    private static void awaitFirst(CountDownLatch first) {
        try {
            first.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean check(
            CheckReport report, java.nio.file.Path path, boolean isUnchanged, CountDownLatch left) {
        if (!isUnchanged || left.getCount() == 0) {
            return left.getCount() == 0;
        }
        report.say(Ecom.check(path));
        left.countDown();
        return true;
    }
}
