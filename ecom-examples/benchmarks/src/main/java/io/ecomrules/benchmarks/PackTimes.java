package io.ecomrules.benchmarks;

import io.ecomrules.benchmarks.sample.Department;
import io.ecomrules.benchmarks.sample.Person;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.PeriodMonth;
import io.ecomrules.core.performance.SettlementKey;
import io.ecomrules.rules.Ecom;
import io.ecomrules.rules.Notation;
import io.ecomrules.rules.serving.Reload;
import io.ecomrules.rules.serving.RuleService;
import io.ecomrules.rules.simulation.Simulation;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/** What people wait for who edit rules: a check, a simulation, reloads; and what deciders notice of them. */
public final class PackTimes {

    private static final String RATES = "commission-monthly.drl";
    private static final int RULES = 120;
    private static final int EDITS = 8;
    private static final int RELOADS = 500;
    private static final int PEOPLE = 1_000;
    private static final int MONTHS = 12;

    private PackTimes() {}

    /**
     * Runs it.
     *
     * @param arguments what to measure: {@code full}, {@code edit}, {@code simulate}, {@code swap}, {@code numbers} or {@code conditions}
     * @throws Exception if something fails
     */
    public static void main(String... arguments) throws Exception {
        var folder = Files.createTempDirectory("packs");
        switch (arguments[0]) {
            case "full" -> full(folder);
            case "edit" -> edit(folder);
            case "simulate" -> simulate(folder);
            case "swap" -> swap(folder);
            case "numbers" -> reloads(folder, false);
            case "conditions" -> reloads(folder, true);
            default -> throw new IllegalArgumentException("There is nothing to measure named " + arguments[0] + ".");
        }
    }

    /** A whole pack of rules whose conditions are all new, in a JVM that has compiled nothing yet. */
    private static void full(Path folder) throws IOException {
        tiers(folder, RULES, 0);
        long begin = System.nanoTime();
        var report = Ecom.check(folder);
        if (!report.isSound()) {
            throw new IllegalStateException(report.problems().toString());
        }
        say(
                "a pack of %d rules with conditions of their own, cold: %d ms, sound: %s",
                RULES, since(begin), report.isSound());
    }

    /** One file is edited again and again: first its numbers, then its conditions. */
    private static void edit(Path folder) throws IOException {
        Ecom.copyBuiltIn(folder, Notation.DRL);
        long first = System.nanoTime();
        Ecom.check(folder);
        say("the first check of a copy: %d ms", since(first));
        for (int i = 1; i <= EDITS; i++) {
            rate(folder, i);
            long begin = System.nanoTime();
            Ecom.check(folder);
            say("a check after a number was edited: %d ms", since(begin));
        }
        for (int i = 1; i <= EDITS; i++) {
            tier(folder, i);
            long begin = System.nanoTime();
            Ecom.check(folder);
            say("a check after conditions were edited: %d ms", since(begin));
        }
    }

    private static void simulate(Path folder) throws IOException {
        Ecom.copyBuiltIn(folder, Notation.DRL);
        rate(folder, 5);
        var figures = new ArrayList<Figures>();
        for (var person : Department.of(PEOPLE, 1)) {
            var march = Person.figures(person.month());
            for (int month = 0; month < MONTHS; month++) {
                var key = new SettlementKey(
                        march.key().employee(),
                        march.key().post(),
                        PeriodMonth.of(2025, 4).plus(month));
                figures.add(new Figures(key, march.currency(), null, march.values()));
            }
        }
        try (var present = Ecom.builtIn();
                var proposed = Ecom.open(folder)) {
            for (int i = 0; i < EDITS; i++) {
                long begin = System.nanoTime();
                var impact = Simulation.between(present, proposed).settle(figures);
                say(
                        "%d people, %d months under two packs: %d ms, %d changed",
                        PEOPLE, MONTHS, since(begin), impact.changes().size());
            }
        }
    }

    /** How long single decisions take while packs are exchanged, and while none is. */
    private static void swap(Path folder) throws Exception {
        var one = folder.resolve("one");
        var other = folder.resolve("other");
        Ecom.copyBuiltIn(one, Notation.DRL);
        Ecom.copyBuiltIn(other, Notation.DRL);
        rate(other, 5);
        var figures = Person.figures(Department.of(1, 1).get(0).month());
        try (var service = RuleService.of(Ecom.builtIn()).start("-")) {
            int tried = 0;
            for (var isSwapping : new boolean[] {false, true, false, true}) {
                var stop = new AtomicBoolean();
                var thread = Executors.newSingleThreadExecutor();
                Future<long[]> times = thread.submit(decider(service, figures, stop));
                long until = System.nanoTime() + 5_000_000_000L;
                int swaps = 0;
                while (System.nanoTime() < until) {
                    if (isSwapping) {
                        swaps += service.reload(tried++ % 2 == 0 ? other : one, "-")
                                                .status()
                                        == Reload.Status.ACTIVATED
                                ? 1
                                : 0;
                    }
                }
                stop.set(true);
                var sorted = times.get();
                thread.shutdown();
                say(
                        "%3d swaps, %,d decisions: median %.1f µs, 99.9 %% %.1f µs, most %.1f ms",
                        swaps,
                        sorted.length,
                        sorted[sorted.length / 2] / 1e3,
                        sorted[(int) (sorted.length * 0.999)] / 1e3,
                        sorted[sorted.length - 1] / 1e6);
            }
        }
    }

    private static Callable<long[]> decider(RuleService service, Figures figures, AtomicBoolean stop) {
        return () -> {
            var times = new long[20_000_000];
            int count = 0;
            while (!stop.get() && count < times.length) {
                long begin = System.nanoTime();
                service.ecom().performance().settle(figures);
                times[count++] = System.nanoTime() - begin;
            }
            var sorted = Arrays.copyOf(times, count);
            Arrays.sort(sorted);
            return sorted;
        };
    }

    /** Many reloads, and what is left of them. */
    private static void reloads(Path folder, boolean isCompiled) throws IOException {
        Ecom.copyBuiltIn(folder, Notation.DRL);
        try (var service = RuleService.of(Ecom.builtIn()).start("-")) {
            long begin = System.nanoTime();
            for (int i = 1; i <= RELOADS; i++) {
                if (isCompiled) {
                    tier(folder, i);
                } else {
                    rate(folder, i);
                }
                if (service.reload(folder, "-").status() != Reload.Status.ACTIVATED) {
                    throw new IllegalStateException("Reload " + i + " was not taken up.");
                }
                if (i == 50 || i % 150 == 50 || i == RELOADS) {
                    say(
                            "%3d reloads, %d ms each: heap %,d KiB, metaspace %,d KiB, %,d classes",
                            i, since(begin) / i, heap() >> 10, metaspace() >> 10, classes());
                }
            }
        }
    }

    private static long heap() {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }

    private static long metaspace() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .mapToLong(pool -> pool.getUsage().getUsed())
                .sum();
    }

    private static int classes() {
        return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    }

    private static void rate(Path folder, int number) throws IOException {
        var file = folder.resolve(RATES);
        var text = Files.readString(file, StandardCharsets.UTF_8);
        var rate = String.format(Locale.ROOT, "outcome.rate( 0.01%04d )", number);
        write(file, text.replaceFirst("outcome\\.rate\\( 0\\.01\\d* \\)", rate));
    }

    private static void tier(Path folder, int number) throws IOException {
        write(folder.resolve("tier.drl"), "package commission\n" + rule(0, "sales > " + number + "B"));
    }

    private static void tiers(Path folder, int count, int from) throws IOException {
        write(
                folder.resolve("pack.properties"),
                "id=t\nversion=1\ntitle=t\neffective-from=2010-01-01\nextends=builtin\n");
        var rules = new StringBuilder("package commission\n");
        for (int i = 0; i < count; i++) {
            rules.append(rule(i, "sales >= " + (from + i) + "B, sales < " + (from + i + 1) + "B"));
        }
        write(folder.resolve("tiers.drl"), rules.toString());
    }

    private static String rule(int number, String condition) {
        return """
                rule "档%d" @clause("PAY-1") @from("2026-01-01") @title("档")
                when Scope( post == Post.DESIGNER, cycle == Cycle.MONTHLY ) Achievement( %s ) then outcome.rate( 0.01 ); end
                """.formatted(number, condition);
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private static long since(long begin) {
        return (System.nanoTime() - begin) / 1_000_000;
    }

    private static void say(String text, Object... values) {
        System.out.printf(Locale.ROOT, text + "%n", values);
    }
}
