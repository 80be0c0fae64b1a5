package io.ecomrules.rules.serving;

import io.ecomrules.core.finding.PackReference;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.rules.Ecom;
import io.ecomrules.rules.change.LexiconChange;
import io.ecomrules.rules.change.RuleChange;
import io.ecomrules.rules.change.ScriptChange;
import io.ecomrules.rules.simulation.Impact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A sound pack that does not serve yet.
 *
 * @param pack the pack
 * @param by who proposed it
 * @param changes what it decides differently from the pack in service
 * @param lexiconChanges the phrases that it has otherwise
 * @param scriptChanges the remarks that agents may say otherwise
 * @param impacts what that does to closed months: as they were, and under rules that begin later; empty without a gate
 * @param exceeded the limits of the gate that it exceeds; none if it needs no approval
 */
public record Proposal(
        PackReference pack,
        String by,
        List<RuleChange> changes,
        List<LexiconChange> lexiconChanges,
        List<ScriptChange> scriptChanges,
        List<Impact> impacts,
        List<Problem> exceeded) {

    /** Copies the lists. */
    public Proposal {
        changes = List.copyOf(changes);
        lexiconChanges = List.copyOf(lexiconChanges);
        scriptChanges = List.copyOf(scriptChanges);
        impacts = List.copyOf(impacts);
        exceeded = List.copyOf(exceeded);
    }

    static Proposal of(Ecom present, Ecom proposed, String by, @Nullable Gate gate) {
        var impacts = gate == null ? List.<Impact>of() : gate.impacts(present, proposed);
        return new Proposal(
                proposed.pack(),
                by,
                proposed.changesSince(present),
                proposed.lexiconChangesSince(present),
                proposed.scriptChangesSince(present),
                impacts,
                gate == null ? List.of() : gate.exceeded(present, proposed, impacts));
    }

    /**
     * Says all that is different, for people to read.
     *
     * @param locale Chinese for any Chinese locale, English otherwise
     * @return a sentence for each change: of rules, of phrases, of remarks
     */
    public List<String> texts(Locale locale) {
        var texts = new ArrayList<String>();
        changes.forEach(change -> texts.add(change.text(locale)));
        lexiconChanges.forEach(change -> texts.add(change.text(locale)));
        scriptChanges.forEach(change -> texts.add(change.text(locale)));
        return List.copyOf(texts);
    }
}
