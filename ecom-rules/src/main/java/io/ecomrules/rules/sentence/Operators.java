package io.ecomrules.rules.sentence;

import io.ecomrules.rules.model.Condition.Operator;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * How comparisons are said. A word stands directly behind the property and the value behind the word, so that “不低于” is never taken for
 * “低于”: the longest word that stands there is meant.
 */
public final class Operators {

    /**
     * A word and what it means.
     *
     * @param text the word
     * @param operator the comparison
     */
    public record Word(String text, Operator operator) {}

    private static final List<Word> NUMBERS = List.of(
            new Word("不低于", Operator.AT_LEAST),
            new Word("低于", Operator.BELOW),
            new Word("不超过", Operator.AT_MOST),
            new Word("超过", Operator.ABOVE),
            new Word("不等于", Operator.NOT_EQUAL),
            new Word("等于", Operator.EQUAL),
            new Word("达到", Operator.AT_LEAST),
            new Word("未达到", Operator.BELOW),
            new Word("不足", Operator.BELOW),
            new Word("不高于", Operator.AT_MOST),
            new Word("高于", Operator.ABOVE));

    private static final List<Word> CONSTANTS =
            List.of(new Word("不是", Operator.NOT_EQUAL), new Word("是", Operator.EQUAL));

    /** Behind the values where they are a list even if it is a list of one. */
    public static final Map<Operator, String> LISTS = Map.of(Operator.IN, "之一", Operator.NOT_IN, "中的任何一个");

    private Operators() {}

    /**
     * Lists the words for a type of values.
     *
     * @param type a number or an enum
     * @return the words, the usual one of each comparison first
     */
    public static List<Word> of(Class<?> type) {
        return type.isEnum() ? CONSTANTS : NUMBERS;
    }

    /**
     * Says a comparison.
     *
     * @param type a number or an enum
     * @param operator the comparison; a list is said as its single comparison
     * @return the usual word
     */
    public static String word(Class<?> type, Operator operator) {
        var single =
                operator == Operator.IN ? Operator.EQUAL : operator == Operator.NOT_IN ? Operator.NOT_EQUAL : operator;
        return of(type).stream()
                .filter(word -> word.operator() == single)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Nothing of " + type.getSimpleName() + " is " + operator + ": " + Arrays.asList(single)))
                .text();
    }
}
