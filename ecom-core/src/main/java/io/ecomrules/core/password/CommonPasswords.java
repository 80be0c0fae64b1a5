package io.ecomrules.core.password;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.passay.dictionary.ArrayWordList;
import org.passay.dictionary.Dictionary;
import org.passay.dictionary.WordListDictionary;

/** The passwords that everybody tries first, without regard to upper and lower case. */
final class CommonPasswords {

    private static final List<String> SHIPPED = read();

    private CommonPasswords() {}

    /** A dictionary of folded words; with the shipped list or without, and with more. */
    static Dictionary dictionary(boolean withShipped, List<String> more) {
        var words = new TreeSet<String>();
        if (withShipped) {
            words.addAll(SHIPPED);
        }
        more.forEach(word -> words.add(Folded.of(word)));
        return new WordListDictionary(new ArrayWordList(words.toArray(String[]::new)));
    }

    private static List<String> read() {
        var in = Objects.requireNonNull(
                CommonPasswords.class.getResourceAsStream("common-passwords.txt"), "common-passwords.txt");
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().map(Folded::of).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
