package io.ecomrules.cli;

import io.ecomrules.core.performance.History;
import io.ecomrules.core.performance.Statement;
import io.ecomrules.rules.Ecom;
import java.io.IOException;
import java.io.UncheckedIOException;
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

    void finish(@Nullable History history) {
        if (folder == null) {
            return;
        }
        try {
            writer().write(folder, statements, history, words.locale(), ecom);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Writes all reports into a folder. */
    @FunctionalInterface
    interface Writer {
        void write(
                Path folder, List<Statement> statements, @Nullable History history, java.util.Locale locale, Ecom ecom)
                throws IOException;
    }

    private static Writer writer() {
        return (folder, statements, history, locale, ecom) -> {
            throw new IOException("not wired yet");
        };
    }
}
