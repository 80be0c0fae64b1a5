package io.ecomrules.core.content;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Locale;

/** What can be wrong with an upload (CNT-1). The code is that of the finding; how grave each is stands in the rule files. */
public enum UploadFlaw implements Titled {
    /** It is larger than its kind may be. */
    TOO_LARGE,
    /** Its bytes are not what its name or its media type claims. */
    TYPE_MISMATCH,
    /** Its kind is not accepted. */
    KIND_NOT_ALLOWED,
    /** It cannot be read, has nothing in it, changes while it is read, or is no ordinary file. */
    UNREADABLE,
    /** Its end is missing. */
    TRUNCATED,
    /** It holds something else beside what it is: an archive, a page or a script in a picture. */
    HIDDEN_CONTENT,
    /** A document brings a program along, such as macros. */
    ACTIVE_CONTENT,
    /** Inside its name stands the ending of a program. */
    DOUBLE_EXTENSION,
    /** The ending of its name is not known. */
    UNKNOWN_EXTENSION,
    /** Its name must not be used on a server as it is. */
    UNSAFE_NAME;

    /**
     * Gives the code of the finding.
     *
     * @return for example {@code too-large}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String title(Locale locale) {
        return Messages.in(locale).name(code()).orElseThrow();
    }
}
