package io.ecomrules.cli;

import io.ecomrules.cli.report.Reports;
import io.ecomrules.core.performance.Statement;
import io.ecomrules.rules.Ecom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The reports people read, where {@code --out} asks for them: the statements are kept until all are there. */
final class Reporting {

    private final @Nullable Path folder;
    private final Ecom ecom;
    private final Words words;
    private final List<Statement> statements = new ArrayList<>();

    private Reporting(@Nullable Path folder, Ecom ecom, Words words) {
        this.folder = folder;
        this.ecom = ecom;
        this.words = words;
    }

    /** Makes the folder now: that nothing can be written there is better said before the work than after it. */
    static Reporting to(@Nullable Path folder, Ecom ecom, Words words) {
        if (folder != null) {
            try {
                Files.createDirectories(folder);
            } catch (IOException refused) {
                throw new UsageException("usage.out", Map.of("folder", folder.toString()));
            }
        }
        return new Reporting(folder, ecom, words);
    }

    void add(Statement statement) {
        if (folder != null) {
            statements.add(statement);
        }
    }

    void finish() {
        if (folder == null) {
            return;
        }
        try {
            Reports.write(folder, statements, ecom.performance(), words.locale());
        } catch (IOException failed) {
            throw new UsageException("usage.out", Map.of("folder", folder.toString()));
        }
    }
}
