package io.ecomrules.cli.report;

import io.ecomrules.core.finding.PackReference;
import io.ecomrules.core.quality.DataSummary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Writes the report on incoming data that people read: one page, {@code data-quality.html}. The same summary is the same bytes. */
public final class DataReport {

    /** The name of the page. */
    public static final String FILE = "data-quality.html";

    private DataReport() {}

    /**
     * Writes the page. A page of the same name is replaced.
     *
     * @param folder where to
     * @param source what the data is called, such as the name of its file; may be empty
     * @param summary the counts and the advice
     * @param pack the rules that judged
     * @param locale the reader's language: Chinese for any Chinese locale, English otherwise
     * @throws IOException if it cannot be written
     */
    public static void write(Path folder, String source, DataSummary summary, PackReference pack, Locale locale)
            throws IOException {
        var language = Language.of(locale);
        var page = DataPage.of(source, summary, pack, language);
        Files.writeString(folder.resolve(FILE), new Pages(language).data(page), StandardCharsets.UTF_8);
    }
}
