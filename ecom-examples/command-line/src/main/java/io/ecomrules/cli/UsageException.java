package io.ecomrules.cli;

import java.util.Map;

/** Says that the program was called in a way it does not understand. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Map<String, String> values;

    UsageException(String key, Map<String, String> values) {
        super(key + " " + values);
        this.key = key;
        this.values = Map.copyOf(values);
    }

    String in(Words words) {
        return words.text(key, values);
    }
}
