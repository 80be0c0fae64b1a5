package io.ecomrules.rules.sentence;

import java.util.regex.Pattern;

/** Days as people write them: 2026-07-01, 2026/7/1, 2026年7月1日. */
public final class Days {

    private static final Pattern DAY =
            Pattern.compile("([0-9]{4})(?:年|/|-|\\.)([0-9]{1,2})(?:月|/|-|\\.)([0-9]{1,2})日?");

    private Days() {}

    /**
     * Writes a day in the one form that is read further on.
     *
     * @param written what somebody wrote
     * @return such as {@code 2026-07-01}, or what was written if it is no day, for whoever reads it to refuse
     */
    public static String iso(String written) {
        var bare = written.replaceAll("\\s", "");
        var found = DAY.matcher(bare.endsWith("。") ? bare.substring(0, bare.length() - 1) : bare);
        return found.matches() ? found.group(1) + "-" + two(found.group(2)) + "-" + two(found.group(3)) : written;
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
