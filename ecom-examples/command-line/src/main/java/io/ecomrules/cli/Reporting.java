package io.ecomrules.cli;

import io.ecomrules.cli.report.Reports;
import io.ecomrules.core.performance.Statement;
import io.ecomrules.rules.Ecom;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    static Reporting to(@Nullable Path folder, Ecom ecom, Words words) {
        if (folder != null) {
            OutFolder.made(folder);
        }
        return new Reporting(folder, ecom, words);
    }

    void add(Statement statement) {
        if (folder != null) {
            statements.add(statement);
        }
    }

    void finish() {
        if (folder != null) {
            OutFolder.write(folder, into -> Reports.write(into, statements, ecom.performance(), words.locale()));
        }
    }
}
