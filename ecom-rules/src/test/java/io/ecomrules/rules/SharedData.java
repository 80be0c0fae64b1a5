package io.ecomrules.rules;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Test data of other people, which stands outside the repository: {@code -Decom.shared=FOLDER}. */
final class SharedData {

    private SharedData() {}

    /** A folder of it; where there is none, the test that asks is skipped with a word. */
    static Path folder(String name) {
        var shared = System.getProperty("ecom.shared", "");
        assumeTrue(!shared.isEmpty(), "No shared data: -Decom.shared=FOLDER is not set.");
        var folder = Path.of(shared, "data", name);
        assumeTrue(Files.isDirectory(folder), "No shared data at " + folder + ".");
        return folder;
    }
}
