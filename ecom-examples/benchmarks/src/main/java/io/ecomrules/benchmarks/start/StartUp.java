package io.ecomrules.benchmarks.start;

import io.ecomrules.benchmarks.rival.OpenlWorkbook;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Starts one program after the other, round after round, and says how long each took from its start to its end. Every one of them gets
 * the jars that it needs and no others, and must print the same decision.
 */
public final class StartUp {

    private static final String DECISION = "1.32 23760.00";

    private final Path target;
    private final Path workbook;

    private StartUp(Path target, Path workbook) {
        this.target = target;
        this.workbook = workbook;
    }

    /**
     * Runs it.
     *
     * @param arguments how many rounds; 15 if not given
     * @throws Exception if a program cannot be started or does not decide as it should
     */
    public static void main(String... arguments) throws Exception {
        int rounds = arguments.length == 0 ? 15 : Integer.parseInt(arguments[0]);
        var workbook = Files.createTempFile("terms", ".xlsx");
        OpenlWorkbook.write(workbook);
        new StartUp(target(), workbook).run(rounds);
        Files.delete(workbook);
    }

    private void run(int rounds) throws IOException, InterruptedException {
        var programs = List.<Class<?>>of(
                Nothing.class, HandWrittenOnly.class, WithEcom.class, WithOpenl.class, WithUsualDrools.class);
        Map<Class<?>, double[]> times = new LinkedHashMap<>();
        for (int round = -1; round < rounds; round++) {
            for (var program : programs) {
                double milliseconds = start(program);
                if (round >= 0) {
                    times.computeIfAbsent(program, none -> new double[rounds])[round] = milliseconds;
                }
            }
        }
        times.values().forEach(Arrays::sort);
        double ecom = median(times.getOrDefault(WithEcom.class, new double[1]));
        System.out.printf("%-16s %8s %8s %8s %8s%n", "program", "median", "least", "most", "to ecom");
        times.forEach((program, sorted) -> System.out.printf(
                Locale.ROOT,
                "%-16s %8.0f %8.0f %8.0f %8.2f%n",
                program.getSimpleName(),
                median(sorted),
                sorted[0],
                sorted[rounds - 1],
                median(sorted) / ecom));
    }

    private double start(Class<?> program) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = target.resolve("classes") + File.pathSeparator + target.resolve("lib/ecom/*");
        if (program == WithOpenl.class) {
            classPath = target.resolve("lib/openl/*") + File.pathSeparator + classPath;
        }
        var builder = new ProcessBuilder(java, "-cp", classPath, program.getName(), workbook.toString());
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        long begin = System.nanoTime();
        var process = builder.start();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        process.waitFor();
        double milliseconds = (System.nanoTime() - begin) / 1e6;
        if (!printed.equals(DECISION)) {
            throw new IllegalStateException(program.getSimpleName() + " decided \"" + printed + "\".");
        }
        return milliseconds;
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The folder that the build left its jars in. */
    private static Path target() throws URISyntaxException {
        var own = StartUp.class.getProtectionDomain().getCodeSource();
        return Path.of(own.getLocation().toURI()).resolve("..").normalize();
    }
}
