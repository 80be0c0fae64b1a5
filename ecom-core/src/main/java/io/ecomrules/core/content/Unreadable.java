package io.ecomrules.core.content;

import java.util.Locale;

/** Why a file could not be looked at (CNT-1). */
public enum Unreadable {
    /** It has no bytes. */
    EMPTY,
    /** There is none. */
    MISSING,
    /** The path can be no path. */
    MALFORMED_PATH,
    /** It is a folder. */
    FOLDER,
    /** It is a link, which may point anywhere. */
    LINK,
    /** It is a device, a pipe, a socket: reading might never end. */
    NOT_A_FILE,
    /** The program may not read it. */
    FORBIDDEN,
    /** It changed while it was read, so what was seen may not be what will be kept. */
    CHANGING,
    /** It broke off. */
    BROKEN;

    /**
     * Gives the stable code.
     *
     * @return for example {@code not-a-file}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
