package io.ecomrules.rules.handbook;

import io.ecomrules.core.workflow.Chart;
import java.util.List;

/** A part of the handbook, whatever it is written in. */
sealed interface Block {

    /** A heading; those of the first level begin a page. */
    record Heading(int level, String anchor, String text) implements Block {}

    /** A paragraph. */
    record Paragraph(String text) implements Block {}

    /** A list of points. */
    record Points(List<String> points) implements Block {
        public Points {
            points = List.copyOf(points);
        }
    }

    /** A table. */
    record Table(List<String> heads, List<List<String>> rows) implements Block {
        public Table {
            heads = List.copyOf(heads);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** A flow chart. */
    record Flow(Chart chart) implements Block {}
}
