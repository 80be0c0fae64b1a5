package io.ecomrules.core.content;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Locale;
import java.util.Map;

/** What sort of thing a file is (CNT-1). */
public enum UploadKind implements Titled {
    /** A picture. */
    IMAGE,
    /** A film, with or without sound. */
    VIDEO,
    /** Something to read: text, spreadsheets, presentations. */
    DOCUMENT,
    /** Anything else: sound, archives, programs, and what nobody knows. */
    OTHER;

    /**
     * Gives the stable code.
     *
     * @return for example {@code image}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String title(Locale locale) {
        return Messages.in(locale).text("uploadKind." + code(), Map.of());
    }
}
