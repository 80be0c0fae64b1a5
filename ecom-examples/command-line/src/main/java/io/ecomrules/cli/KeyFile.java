package io.ecomrules.cli;

import io.ecomrules.cli.input.InputFile;
import io.ecomrules.core.code.Codes;
import io.ecomrules.core.code.SigningKey;
import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The keys that codes are signed with, a line {@code 1=0123…} each: the number, and the secret in hexadecimal. Lines that begin with # are
 * remarks. What stands in it is shown nowhere, not even where it is wrong.
 *
 * @param keys the keys by their number
 */
record KeyFile(TreeMap<Integer, SigningKey> keys) {

    private static final Pattern KEY = Pattern.compile("([0-9]{1,3})=([0-9A-Fa-f]+)");

    static KeyFile read(String name) {
        var text = new String(new InputFile(name).bytes(InputStream.nullInputStream()), StandardCharsets.UTF_8);
        var keys = new TreeMap<Integer, SigningKey>();
        var lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                var key = key(line, name, i + 1);
                if (keys.put(key.id(), key) != null) {
                    throw unusable(name, i + 1);
                }
            }
        }
        if (keys.isEmpty()) {
            throw unusable(name, 1);
        }
        return new KeyFile(keys);
    }

    private static SigningKey key(String line, String name, int number) {
        var matcher = KEY.matcher(line);
        if (!matcher.matches() || matcher.group(2).length() % 2 != 0) {
            throw unusable(name, number);
        }
        return new SigningKey(Integer.parseInt(matcher.group(1)), HexFormat.of().parseHex(matcher.group(2)));
    }

    private static InvalidInputException unusable(String name, int line) {
        return new InvalidInputException(List.of(
                Problem.of("key-file-unusable", "line", String.valueOf(line)).at(name, line, 0)));
    }

    Codes codes() {
        return new Codes(keys.values());
    }

    /** The number of the key to sign with: the one asked for, or the highest, which is the newest. */
    int signing(@Nullable String asked) {
        if (asked == null) {
            return keys.lastKey();
        }
        return keys.keySet().stream()
                .filter(id -> id.toString().equals(asked))
                .findFirst()
                .orElseThrow(() -> new UsageException(
                        "usage.invalid",
                        Map.of("option", "--key-id", "value", asked, "expected", String.valueOf(keys.keySet()))));
    }

    /** Names the numbers and shows no key. */
    @Override
    public String toString() {
        return "KeyFile" + keys.keySet();
    }
}
