package io.ecomrules.core.finding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** One piece of the evidence for a finding. */
public sealed interface Evidence {

    /**
     * A single fact.
     *
     * @param value the fact, numbers in plain decimal notation
     */
    record Text(String value) implements Evidence {
        /** Checks that the fact is there. */
        public Text {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /**
     * A table of two columns, such as month and coefficient.
     *
     * @param rows the rows in reading order
     */
    record Table(Map<String, String> rows) implements Evidence {
        /** Copies the rows and keeps their order. */
        public Table {
            rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
        }

        @Override
        public String toString() {
            return rows.entrySet().stream()
                    .map(row -> row.getKey() + " " + row.getValue())
                    .collect(Collectors.joining(", "));
        }
    }
}
