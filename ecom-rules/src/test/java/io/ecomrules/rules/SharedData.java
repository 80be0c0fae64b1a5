package io.ecomrules.rules;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Test data of other people, which stands outside the repository: {@code -Decom.shared=FOLDER}. */
final class SharedData {

    private SharedData() {}

    static boolean isThere(String name) {
        return Files.isDirectory(path(name));
    }

    /** A folder of it; where there is none, the test that asks is skipped with a word. */
    static Path folder(String name) {
        assumeTrue(isThere(name), "There is no " + path(name) + ": give the shared data with -Decom.shared=FOLDER.");
        return path(name);
    }

    private static Path path(String name) {
        return Path.of(System.getProperty("ecom.shared", ""), "data", name);
    }
}
