package io.ecomrules.rules.change;

import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.RuleReference;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that two packs decide differently, whatever their notations, the names and the order of their rules.
 *
 * @param clause the clause it carries out
 * @param outcome what is set, in the words of rule files, such as {@code rate}
 * @param object what it is set for, such as the code of an indicator, or an empty text
 * @param whom for whom and when: the contexts in words, such as {@code 运营·月度}, sorted
 * @param band the conditions on figures in words, or an empty text
 * @param before the value under the first pack, or null where it sets none
 * @param after the value under the second pack, or null where it sets none
 * @param from the first day on which they differ so
 * @param until the first day on which they no longer differ so, or null if they do for ever
 * @param ruleBefore the rule of the first pack, or null
 * @param ruleAfter the rule of the second pack, or null
 */
public record RuleChange(
        ClauseId clause,
        String outcome,
        String object,
        List<String> whom,
        String band,
        @Nullable String before,
        @Nullable String after,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable RuleReference ruleBefore,
        @Nullable RuleReference ruleAfter) {

    /** Copies the contexts and checks that one of the packs has a rule. */
    public RuleChange {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(from, "from");
        whom = List.copyOf(whom);
        if (ruleBefore == null && ruleAfter == null) {
            throw new IllegalArgumentException("A change has a rule before or after, but neither was given.");
        }
    }

    /**
     * Says the change in a sentence.
     *
     * @param locale Chinese for any Chinese locale, English otherwise
     * @return for example 运营的月度提成占计提基数的比例：1.5% → 1.8%，自 2026-07-01 起
     */
    public String text(Locale locale) {
        var messages = Messages.in(locale);
        var rule = Objects.requireNonNull(ruleAfter != null ? ruleAfter : ruleBefore);
        var words = new HashMap<String, String>();
        words.put("title", messages.locale().getLanguage().equals("zh") ? rule.title() : rule.english());
        words.put("before", before == null ? messages.text("change.none", Map.of()) : before);
        words.put("after", after == null ? messages.text("change.none", Map.of()) : after);
        words.put("from", from.toString());
        words.put("until", until == null ? "" : until.toString());
        words.put("whom", String.join(messages.text("change.and", Map.of()), whom));
        words.put("band", band);
        var text = new StringBuilder(messages.text(until == null ? "change.open" : "change.closed", words));
        if (!whom.isEmpty() || !band.isEmpty()) {
            var key = whom.isEmpty() ? "change.band" : band.isEmpty() ? "change.whom" : "change.whom-band";
            text.append(messages.text(key, words));
        }
        return text.toString();
    }
}
