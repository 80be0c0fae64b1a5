package io.ecomrules.core.quality;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A damaged place in a text.
 *
 * @param kind how it was damaged
 * @param shown the damaged characters
 * @param meant what stood there, where the damage can be undone; otherwise null
 */
public record GarbledText(
        Garble kind, String shown, @Nullable String meant) {

    private static final Pattern TWICE = Pattern.compile("锟斤拷?|斤拷锟");
    private static final Pattern UNWRITTEN = Pattern.compile("烫{3,}|屯{3,}");
    private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7F]+");
    private static final int LONGEST_SHOWN = 40;

    /** Checks that nothing is missing. */
    public GarbledText {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(shown, "shown");
    }

    /**
     * Looks for the first damage in a text. What decent text can also be is never damage: a run of characters counts only if all of it
     * turns into sound text when the wrong reading is undone.
     *
     * @param text any text
     * @return the damage, or empty
     */
    public static Optional<GarbledText> in(String text) {
        return isPlain(text) ? Optional.empty() : damage(text);
    }

    /** Nearly all values are plain ASCII, and there nothing can be damaged. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each >= 0x7F || (each < 0x20 && each != '\t' && each != '\n' && each != '\r')) {
                return false;
            }
        }
        return true;
    }

    private static Optional<GarbledText> damage(String text) {
        int replaced = text.indexOf('\uFFFD');
        if (replaced >= 0) {
            return found(Garble.REPLACED, text.substring(replaced), null);
        }
        for (int i = 0; i < text.length(); i++) {
            if (isNoText(text, i)) {
                return found(Garble.NO_TEXT, "U+%04X".formatted((int) text.charAt(i)), null);
            }
        }
        var twice = TWICE.matcher(text);
        if (twice.find()) {
            return found(Garble.REPLACED_TWICE, twice.group(), null);
        }
        var unwritten = UNWRITTEN.matcher(text);
        if (unwritten.find()) {
            return found(Garble.UNWRITTEN, unwritten.group(), null);
        }
        return NOT_ASCII
                .matcher(text)
                .results()
                .map(run -> misread(run.group()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<GarbledText> misread(String run) {
        var latin = Misreading.utf8AsLatin(run);
        if (latin != null) {
            return found(Garble.UTF_8_AS_LATIN, run, latin);
        }
        var chinese = Misreading.utf8AsGbk(run);
        if (chinese != null) {
            return found(Garble.UTF_8_AS_GBK, run, chinese);
        }
        var gbk = Misreading.gbkAsLatin(run);
        return gbk == null ? Optional.empty() : found(Garble.GBK_AS_LATIN, run, gbk);
    }

    private static boolean isNoText(String text, int at) {
        char each = text.charAt(at);
        if (Character.isHighSurrogate(each)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(each)) {
            return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        return each == 0x7F || (each < 0x20 && each != '\t' && each != '\n' && each != '\r');
    }

    private static Optional<GarbledText> found(Garble kind, String shown, @Nullable String meant) {
        return Optional.of(new GarbledText(kind, Shown.of(shown, LONGEST_SHOWN), meant));
    }
}
