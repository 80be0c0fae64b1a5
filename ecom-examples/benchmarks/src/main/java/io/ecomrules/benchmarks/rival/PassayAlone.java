package io.ecomrules.benchmarks.rival;

import java.util.List;
import java.util.Locale;
import org.passay.CharacterCharacteristicsRule;
import org.passay.CharacterRule;
import org.passay.DictionaryRule;
import org.passay.EnglishCharacterData;
import org.passay.IllegalCharacterRule;
import org.passay.LengthRule;
import org.passay.MatchBehavior;
import org.passay.PasswordData;
import org.passay.PasswordValidator;
import org.passay.RuleResult;
import org.passay.UsernameRule;
import org.passay.dictionary.ArrayWordList;
import org.passay.dictionary.WordListDictionary;

/** The department's rules for passwords as somebody writes them who takes Passay as it comes. */
public final class PassayAlone {

    private final PasswordValidator validator;

    /**
     * Prepares to judge.
     *
     * @param common the common passwords
     */
    public PassayAlone(List<String> common) {
        var words = common.stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toArray(String[]::new);
        this.validator = new PasswordValidator(
                new LengthRule(6, 256),
                new IllegalCharacterRule("0123456789".toCharArray(), MatchBehavior.StartsWith),
                new CharacterCharacteristicsRule(
                        2,
                        new CharacterRule(EnglishCharacterData.LowerCase, 1),
                        new CharacterRule(EnglishCharacterData.UpperCase, 1),
                        new CharacterRule(EnglishCharacterData.Digit, 1),
                        new CharacterRule(EnglishCharacterData.Special, 1)),
                new UsernameRule(false, true),
                new DictionaryRule(new WordListDictionary(new ArrayWordList(words, false))));
    }

    /**
     * Judges a password.
     *
     * @param user the user name
     * @param password the password
     * @return what Passay says
     */
    public RuleResult judge(String user, String password) {
        return validator.validate(new PasswordData(user, password));
    }
}
