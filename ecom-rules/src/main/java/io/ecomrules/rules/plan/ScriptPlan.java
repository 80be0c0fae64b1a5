package io.ecomrules.rules.plan;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.finding.Status;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.script.Buyer;
import io.ecomrules.core.script.Script;
import io.ecomrules.core.script.Situation;
import io.ecomrules.core.script.Suggestions;
import io.ecomrules.core.service.Channel;
import io.ecomrules.core.service.Conversation;
import io.ecomrules.core.service.Item;
import io.ecomrules.core.service.LiveConversation;
import io.ecomrules.core.service.Proof;
import io.ecomrules.core.service.ServiceTerms;
import io.ecomrules.core.service.Speaker;
import io.ecomrules.core.service.Turn;
import io.ecomrules.core.service.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Suggests remarks (SVC-18), none of which the rules for conversations would blame. */
public final class ScriptPlan {

    /** What a remark for a situation is there for. */
    private static final Map<Situation, Item> AIMS =
            Map.of(Situation.WELCOME, Item.OPENING, Situation.GOODBYE, Item.CLOSING);

    private ScriptPlan() {}

    /**
     * Suggests what to say.
     *
     * @param terms what the rules say about conversations
     * @param scripts the remarks of the pack
     * @param situation what is answered to
     * @param buyer who asks, or null if that is not known
     * @param values what is filled in
     * @return what can be said, and why the others cannot
     */
    public static Suggestions suggest(
            ServiceTerms terms,
            List<Script> scripts,
            Situation situation,
            @Nullable Buyer buyer,
            Map<String, String> values) {
        var remarks = new ArrayList<Suggestions.Remark>();
        var withheld = new ArrayList<Problem>();
        for (var script : scripts) {
            if (script.situation() != situation || !script.isFor(buyer)) {
                continue;
            }
            var missing = script.missing(values);
            if (!missing.isEmpty()) {
                withheld.add(
                        Problem.of("script-value-missing", "text", script.text(), "places", String.join("、", missing))
                                .at(script.file(), script.line(), 0));
                continue;
            }
            var said = script.filled(name -> values.getOrDefault(name, ""));
            var broken = breaks(terms, script, said);
            withheld.addAll(broken);
            if (broken.isEmpty()) {
                remarks.add(new Suggestions.Remark(said, script));
            }
        }
        remarks.sort(Comparator.comparing(remark -> remark.script().buyer() == null));
        return new Suggestions(remarks, withheld);
    }

    /**
     * Judges a remark as what an agent says.
     *
     * @param terms what the rules say about conversations
     * @param script the remark
     * @param said its words, with every place filled in
     * @return the clauses it breaks, or does not serve though it is there for them; with its file and line
     */
    static List<Problem> breaks(ServiceTerms terms, Script script, String said) {
        var talk = new Conversation(
                script.file(),
                Channel.ONLINE,
                EmployeeId.of("script"),
                null,
                List.of(Turn.of(Speaker.AGENT, said)),
                null);
        var aim = AIMS.get(script.situation());
        var problems = new ArrayList<Problem>();
        for (var verdict : LiveConversation.judge(terms, talk).verdicts()) {
            boolean isAim = verdict.item() == aim && verdict.rule() != null;
            if (isAim ? verdict.status() != Status.PASS : verdict.status() == Status.FAIL && isSaid(verdict)) {
                problems.add(problem(script, said, verdict));
            }
        }
        return problems;
    }

    /** That something is not said yet is no fault of one remark. */
    private static boolean isSaid(Verdict verdict) {
        return verdict.evidence().stream().anyMatch(Proof.Words.class::isInstance);
    }

    private static Problem problem(Script script, String said, Verdict verdict) {
        var words = verdict.evidence().stream()
                .filter(Proof.Words.class::isInstance)
                .map(proof -> ((Proof.Words) proof).text())
                .distinct()
                .toList();
        return Problem.of(
                        words.isEmpty() ? "script-misses-aim" : "script-breaks-rule",
                        "text",
                        said,
                        "clause",
                        verdict.clause().value(),
                        "subject",
                        script.text(),
                        "words",
                        String.join("、", words))
                .at(script.file(), script.line(), 0);
    }
}
