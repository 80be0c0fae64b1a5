package io.ecomrules.rules.table;

import io.ecomrules.rules.model.Condition.Operator;
import io.ecomrules.rules.sentence.Operators;
import java.util.LinkedHashMap;
import java.util.Map;

/** How columns of conditions are titled: 岗位, 岗位不是, 销售额低于. The cell completes the title to a sentence. */
final class ConditionTitles {

    private ConditionTitles() {}

    /** The titles for one property, and the beginning of the sentence that each stands for. */
    static Map<String, String> of(Class<?> type, String word) {
        var titles = new LinkedHashMap<String, String>();
        if (type == boolean.class) {
            titles.put(word, word);
            return titles;
        }
        for (var operator : Operators.of(type)) {
            titles.put(title(type, word, operator.text()), word + operator.text());
        }
        return titles;
    }

    static String title(Class<?> type, String word, Operator operator) {
        return type == boolean.class ? word : title(type, word, Operators.word(type, operator));
    }

    private static String title(Class<?> type, String word, String operator) {
        return type.isEnum() && operator.equals("是") ? word : word + operator;
    }
}
