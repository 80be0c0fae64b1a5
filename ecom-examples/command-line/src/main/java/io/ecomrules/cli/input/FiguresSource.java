package io.ecomrules.cli.input;

import java.util.function.Consumer;

/** The records of a file, which can be read more than once. */
interface FiguresSource {

    /**
     * Reads every record in order.
     *
     * @param rows takes the records
     */
    void forEach(Consumer<Row> rows);
}
