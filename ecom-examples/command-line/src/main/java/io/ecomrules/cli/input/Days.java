package io.ecomrules.cli.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as texts, the year first: 2026-03-31, and as spreadsheets write it again, 2026/3/31 or 2026年3月31日. */
final class Days {

    private static final Pattern FORM = Pattern.compile(
            "([0-9]{4})(?:-([0-9]{1,2})-([0-9]{1,2})|/([0-9]{1,2})/([0-9]{1,2})" + "|年([0-9]{1,2})月([0-9]{1,2})日)");

    private Days() {}

    /** Reads a day, or gives null where the text is none. */
    static @Nullable LocalDate parse(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            return null;
        }
        for (int group = 2; group <= 6; group += 2) {
            if (form.group(group) != null) {
                try {
                    return LocalDate.of(
                            Integer.parseInt(form.group(1)),
                            Integer.parseInt(form.group(group)),
                            Integer.parseInt(form.group(group + 1)));
                } catch (DateTimeException noSuchDay) {
                    return null;
                }
            }
        }
        return null;
    }
}
