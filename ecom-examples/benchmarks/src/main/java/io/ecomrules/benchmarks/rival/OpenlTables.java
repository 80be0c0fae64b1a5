package io.ecomrules.benchmarks.rival;

import io.ecomrules.benchmarks.sample.PersonMonth;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openl.rules.runtime.RulesEngineFactory;

/**
 * OpenL Tablets: a decision table in a workbook, compiled when the program starts, and asked once a person for all of the numbers.
 *
 * <p>It is spared dates of effect and findings, and does not tell which row set a number.
 */
public final class OpenlTables {

    /** What OpenL makes of the table. */
    public interface Tables {

        /**
         * Looks a row up.
         *
         * @param post the post's code
         * @param cycle the cycle's code
         * @return the row
         */
        Terms terms(String post, String cycle);
    }

    static {
        // Its spreadsheet reader complains of a missing log otherwise.
        System.setProperty("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
    }

    private final Tables tables;

    private OpenlTables(Tables tables) {
        this.tables = tables;
    }

    /**
     * Writes the workbook and compiles it.
     *
     * @return the compiled tables
     */
    public static OpenlTables compile() {
        try {
            var workbook = Files.createTempFile("terms", ".xlsx");
            OpenlWorkbook.write(workbook);
            var compiled = compile(workbook);
            Files.delete(workbook);
            return compiled;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /**
     * Compiles a workbook.
     *
     * @param workbook what {@link OpenlWorkbook} wrote
     * @return the compiled tables
     */
    public static OpenlTables compile(Path workbook) {
        return new OpenlTables(new RulesEngineFactory<>(workbook.toString(), Tables.class).newEngineInstance());
    }

    /**
     * Settles a month.
     *
     * @param month the month
     * @return the settlement
     */
    public Settlement settle(PersonMonth month) {
        return tables.terms(month.post().code(), "monthly").settle(month);
    }
}
