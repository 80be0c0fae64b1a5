package io.ecomrules.benchmarks.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** Passwords as people choose them: a quarter is common, the others are what a keyboard gives, 4 to 17 characters long. */
public final class Passwords {

    private Passwords() {}

    /**
     * Reads the list that comes with the library.
     *
     * @return the common passwords
     */
    public static List<String> common() {
        var in = Objects.requireNonNull(
                Passwords.class.getResourceAsStream("/io/ecomrules/core/password/common-passwords.txt"));
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Makes passwords up, the same for the same seed.
     *
     * @param count how many
     * @param seed the seed
     * @return the passwords
     */
    public static List<String> some(int count, long seed) {
        var random = new Random(seed);
        var common = common();
        var passwords = new ArrayList<String>(count);
        for (int i = 0; i < count; i++) {
            passwords.add(i % 4 == 0 ? common.get(random.nextInt(common.size())) : typed(random));
        }
        return passwords;
    }

    private static String typed(Random random) {
        var typed = new StringBuilder();
        int length = 4 + random.nextInt(14);
        for (int i = 0; i < length; i++) {
            typed.append((char) ('!' + random.nextInt('~' - '!' + 1)));
        }
        return typed.toString();
    }
}
