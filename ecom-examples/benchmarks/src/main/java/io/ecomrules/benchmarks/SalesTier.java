package io.ecomrules.benchmarks;

import io.ecomrules.rules.Ecom;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A pack with a rule that reads a person's figures: the built-in one, and two sales tiers in the operator's rate. */
final class SalesTier {

    private SalesTier() {}

    static Ecom open() {
        try {
            var folder = Files.createTempDirectory("sales-tier");
            try {
                for (var file : List.of("pack.properties", "commission-monthly.drl")) {
                    copy(file, folder.resolve(file));
                }
                return Ecom.open(folder);
            } finally {
                for (var file : List.of("pack.properties", "commission-monthly.drl")) {
                    Files.deleteIfExists(folder.resolve(file));
                }
                Files.deleteIfExists(folder);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void copy(String file, Path to) throws IOException {
        try (var stream = SalesTier.class.getResourceAsStream("/sales-tier/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("The rule file " + file + " is missing.");
            }
            Files.copy(stream, to);
        }
    }
}
