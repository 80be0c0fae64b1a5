package io.ecomrules.cli.report;

import io.ecomrules.core.performance.SettlementKey;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names for the files of people, without an ending: {@code EMPLOYEE-POST}, and of conversations: {@code ID}. An id comes from outside and may hold anything, so
 * only letters, digits, points, hyphens and underscores of it are kept. A name that lost something, or that another file has on a disk
 * that does not tell upper from lower case, ends in a digest of whom it is about: two people never share a file, nor two conversations.
 */
final class FileNames {

    private static final int LONGEST_ID = 40;
    private static final int DIGEST_LENGTH = 16;
    /** What Windows takes for a device, whatever follows its first point. */
    private static final Pattern DEVICE =
            Pattern.compile("(?:CON|PRN|AUX|NUL|(?:COM|LPT)[0-9])(?:\\..*)?", Pattern.CASE_INSENSITIVE);

    private FileNames() {}

    /**
     * What a file is about.
     *
     * @param id an id from outside, which may hold anything
     * @param part of what is about the same id, the one it is: a code of ours, or empty
     */
    record About(String id, String part) {}

    /**
     * Names the files of people.
     *
     * @param folder where the names must be possible: a system without UTF-8 names gets plain ASCII
     * @param keys whom the files are about, each once
     * @return a name for each, in the order of the keys, all different whatever the case
     */
    static Map<SettlementKey, String> of(Path folder, Collection<SettlementKey> keys) {
        return of(
                folder,
                keys,
                key -> new About(key.employee().value(), key.post().code()));
    }

    /**
     * Names files.
     *
     * @param folder where the names must be possible
     * @param keys what the files are about, each once
     * @param about tells the id and the part of a key, different for different keys
     * @return a name for each, in the order of the keys, all different whatever the case
     */
    static <K> Map<K, String> of(Path folder, Collection<K> keys, Function<K, About> about) {
        var sameOnDisk = new HashMap<String, Integer>();
        keys.forEach(key -> sameOnDisk.merge(fold(plain(folder, about.apply(key))), 1, Integer::sum));
        var names = new LinkedHashMap<K, String>();
        for (var key : keys) {
            var whose = about.apply(key);
            var plain = plain(folder, whose);
            var unchanged = plain.equals(joined(whose.id(), whose.part()));
            var alone = sameOnDisk.getOrDefault(fold(plain), 0) == 1;
            names.put(key, unchanged && alone ? plain : plain + "~" + digest(whose));
        }
        return Collections.unmodifiableMap(names);
    }

    private static String plain(Path folder, About about) {
        var id = kept(about.id());
        return joined(isPossible(folder, id) ? id : id.replaceAll("[^\\x20-\\x7e]", "_"), about.part());
    }

    private static String joined(String id, String part) {
        return part.isEmpty() ? id : id + "-" + part;
    }

    private static String kept(String id) {
        var kept = new StringBuilder();
        Normalizer.normalize(id, Normalizer.Form.NFC)
                .codePoints()
                .limit(LONGEST_ID)
                .map(each -> isKept(each) ? each : '_')
                .forEach(kept::appendCodePoint);
        if (kept.isEmpty()) {
            return "_";
        }
        if (kept.charAt(0) == '.' || kept.charAt(0) == '-') {
            kept.setCharAt(0, '_');
        }
        return DEVICE.matcher(kept).matches() ? "_" + kept : kept.toString();
    }

    private static boolean isKept(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.DECIMAL_DIGIT_NUMBER -> true;
            default -> Character.isLetter(character) || character == '.' || character == '-' || character == '_';
        };
    }

    private static boolean isPossible(Path folder, String name) {
        try {
            return folder.resolve(name).getFileName().toString().equals(name);
        } catch (InvalidPathException notInThisCharset) {
            return false;
        }
    }

    private static String fold(String name) {
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static String digest(About about) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(sha.digest(bytes(about.id() + "\n" + about.part())))
                    .substring(0, DIGEST_LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }

    /** UTF-8 knows no halves of characters; two ids that differ in one of them are still two. */
    private static byte[] bytes(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new String(bytes, StandardCharsets.UTF_8).equals(text)
                ? bytes
                : text.chars()
                        .mapToObj(Integer::toHexString)
                        .collect(Collectors.joining(" "))
                        .getBytes(StandardCharsets.UTF_8);
    }
}
