package io.ecomrules.core.finding;

import java.util.Locale;

/** Something that has a name for people, beside the one in programs. Rule files and handbooks call it by that name. */
public interface Titled {

    /**
     * Names it.
     *
     * @param locale the reader's locale
     * @return a Chinese name for any Chinese locale, an English one otherwise
     */
    String title(Locale locale);
}
