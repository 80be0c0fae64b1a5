package io.ecomrules.benchmarks.rival;

import java.util.List;
import java.util.Locale;
import org.passay.CharacterCharacteristicsRule;
import org.passay.CharacterRule;
import org.passay.DictionaryRule;
import org.passay.EnglishCharacterData;
import org.passay.IllegalCharacterRule;
import org.passay.IllegalRegexRule;
import org.passay.LengthRule;
import org.passay.MatchBehavior;
import org.passay.PasswordData;
import org.passay.PasswordValidator;
import org.passay.Rule;
import org.passay.RuleResult;
import org.passay.UsernameRule;
import org.passay.dictionary.ArrayWordList;
import org.passay.dictionary.WordListDictionary;

/**
 * The department's rules for passwords by Passay alone: as somebody writes them who takes it as it comes, or with the cheapest rules that say
 * the same.
 */
public final class PassayAlone {

    private final PasswordValidator validator;

    private PassayAlone(Rule... rules) {
        this.validator = new PasswordValidator(rules);
    }

    /**
     * Takes Passay's own rules.
     *
     * @param common the common passwords
     * @return ready to judge
     */
    public static PassayAlone asItComes(List<String> common) {
        return new PassayAlone(
                new LengthRule(6, 256),
                new IllegalCharacterRule("0123456789".toCharArray(), MatchBehavior.StartsWith),
                new CharacterCharacteristicsRule(
                        2,
                        new CharacterRule(EnglishCharacterData.LowerCase, 1),
                        new CharacterRule(EnglishCharacterData.UpperCase, 1),
                        new CharacterRule(EnglishCharacterData.Digit, 1),
                        new CharacterRule(EnglishCharacterData.Special, 1)),
                new UsernameRule(false, true),
                new DictionaryRule(dictionary(common)));
    }

    /**
     * Takes Passay's own rules but for the dear one: kinds of characters are counted in one loop.
     *
     * @param common the common passwords
     * @return ready to judge
     */
    public static PassayAlone lean(List<String> common) {
        return new PassayAlone(
                new LengthRule(6, 256),
                new IllegalRegexRule("^\\p{Nd}", false),
                data -> new RuleResult(Integer.bitCount(kinds(data.getPassword())) >= 2),
                new UsernameRule(false, true),
                new DictionaryRule(dictionary(common)));
    }

    private static int kinds(String password) {
        int kinds = 0;
        for (int i = 0; i < password.length(); i++) {
            char each = password.charAt(i);
            kinds |=
                    Character.isLowerCase(each) ? 1 : Character.isUpperCase(each) ? 2 : Character.isDigit(each) ? 4 : 8;
        }
        return kinds;
    }

    private static WordListDictionary dictionary(List<String> common) {
        var words = common.stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toArray(String[]::new);
        return new WordListDictionary(new ArrayWordList(words, false));
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
