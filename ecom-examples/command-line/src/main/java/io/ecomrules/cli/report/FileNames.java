package io.ecomrules.cli.report;

import io.ecomrules.core.performance.SettlementKey;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Names for the files of people, without an ending: {@code EMPLOYEE-POST}. An employee's id comes from outside and may hold anything, so
 * only letters, digits, points, hyphens and underscores of it are kept. A name that lost something, or that another file has on a disk
 * that does not tell upper from lower case, ends in a digest of whom it is about: two people never share a file.
 */
final class FileNames {

    private static final int LONGEST_ID = 40;
    private static final int DIGEST_LENGTH = 16;
    /** What Windows takes for a device, whatever follows its first point. */
    private static final Pattern DEVICE =
            Pattern.compile("(?:CON|PRN|AUX|NUL|(?:COM|LPT)[0-9])(?:\\..*)?", Pattern.CASE_INSENSITIVE);

    private FileNames() {}

    /**
     * Names the files.
     *
     * @param folder where the names must be possible: a system without UTF-8 names gets plain ASCII
     * @param keys whom the files are about, each once
     * @return a name for each, in the order of the keys, all different whatever the case
     */
    static Map<SettlementKey, String> of(Path folder, Collection<SettlementKey> keys) {
        var sameOnDisk = new TreeMap<String, List<SettlementKey>>();
        keys.forEach(key -> sameOnDisk
                .computeIfAbsent(fold(plain(folder, key)), none -> new ArrayList<>())
                .add(key));
        var names = new LinkedHashMap<SettlementKey, String>();
        for (var key : keys) {
            var plain = plain(folder, key);
            var unchanged =
                    plain.equals(key.employee().value() + "-" + key.post().code());
            var alone = sameOnDisk.getOrDefault(fold(plain), List.of()).size() == 1;
            names.put(key, unchanged && alone ? plain : plain + "~" + digest(key));
        }
        return Collections.unmodifiableMap(names);
    }

    private static String plain(Path folder, SettlementKey key) {
        var id = kept(key.employee().value());
        return (isPossible(folder, id) ? id : id.replaceAll("[^\\x20-\\x7e]", "_")) + "-"
                + key.post().code();
    }

    private static String kept(String id) {
        var kept = new StringBuilder();
        Normalizer.normalize(id, Normalizer.Form.NFC)
                .codePoints()
                .limit(LONGEST_ID)
                .map(each -> isKept(each) ? each : '_')
                .forEach(kept::appendCodePoint);
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

    private static String digest(SettlementKey key) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            var digest =
                    sha.digest((key.employee().value() + "\n" + key.post().code()).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGEST_LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }
}
