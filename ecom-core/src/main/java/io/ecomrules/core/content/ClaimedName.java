package io.ecomrules.core.content;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The name that an uploader claims, which may be anything. */
record ClaimedName(String text) {

    /** What file systems take. */
    private static final int MOST_BYTES = 255;

    private static final int SHOWN = 60;
    private static final String PATH_MARKS = "/\\:*?\"<>|";

    /** What Windows keeps for devices, whatever the ending. */
    private static final Set<String> DEVICES = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    /** Endings that are no sign of a program inside a name: www.example.com.jpg is a harmless name. */
    private static final Set<String> HARMLESS_INSIDE = Set.of("com");

    /** The part behind the last dot in small letters, or null if there is none. */
    @Nullable
    String ending() {
        var parts = parts();
        return parts.size() < 2 ? null : parts.get(parts.size() - 1);
    }

    /** The first ending before the last that a server or a browser might run, or null. */
    @Nullable
    String hiddenProgram() {
        var parts = parts();
        return parts.size() < 3
                ? null
                : parts.subList(1, parts.size() - 1).stream()
                        .filter(part -> MediaTypes.KNOWN.isProgram(part) && !HARMLESS_INSIDE.contains(part))
                        .findFirst()
                        .orElse(null);
    }

    private List<String> parts() {
        var name = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return Arrays.stream(name.split("\\.", -1)).map(String::strip).toList();
    }

    /** Why a server had better not use the name, or null. */
    @Nullable
    String danger() {
        if (text.isBlank()) {
            return "empty";
        }
        if (text.codePoints().anyMatch(ClaimedName::isInvisible)) {
            return "invisible-characters";
        }
        if (text.chars().anyMatch(each -> PATH_MARKS.indexOf(each) >= 0)) {
            return "path-characters";
        }
        if (text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return "too-long";
        }
        boolean isOdd = text.startsWith(".") || text.endsWith(".") || !text.equals(text.strip());
        return isOdd || DEVICES.contains(parts().get(0)) ? "reserved" : null;
    }

    /** Short, on one line, and without what a terminal or a log would act upon. */
    String shown() {
        var shown = new StringBuilder();
        text.codePoints().limit(SHOWN).forEach(point -> shown.appendCodePoint(isInvisible(point) ? 0xFFFD : point));
        return text.codePointCount(0, text.length()) > SHOWN ? shown.append('…').toString() : shown.toString();
    }

    private static boolean isInvisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
