package io.ecomrules.rules.simulation;

import io.ecomrules.core.finding.Ruled;
import io.ecomrules.core.finding.Status;
import io.ecomrules.core.service.Conversation;
import io.ecomrules.core.service.Inspected;
import io.ecomrules.core.service.Item;
import io.ecomrules.core.service.ItemTerms;
import io.ecomrules.core.service.Proof;
import io.ecomrules.core.service.ServiceTerms;
import io.ecomrules.core.service.Spoken;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One conversation under the rules of two packs: which verdicts differ, and which words or rules make them differ. */
record Judging(Conversation conversation, ServiceTerms present, ServiceTerms proposed) {

    ConversationChange change(Inspected before, Inspected after) {
        var changes = new ArrayList<VerdictChange>();
        for (var verdict : before.verdicts()) {
            var item = verdict.item();
            var other = after.verdict(item);
            boolean isDecided = verdict.status() == Status.PASS || verdict.status() == Status.FAIL;
            if (!VerdictChange.isSame(verdict, other)) {
                changes.add(new VerdictChange(
                        item,
                        verdict,
                        other,
                        without(spoken(present, item), spoken(proposed, item)),
                        without(spoken(proposed, item), spoken(present, item)),
                        differing(asked(present, item), asked(proposed, item))));
            } else if (isDecided && differing(worth(present, item), worth(proposed, item)) != null) {
                changes.add(new VerdictChange(
                        item,
                        verdict,
                        other,
                        List.of(),
                        List.of(),
                        differing(worth(present, item), worth(proposed, item))));
            }
        }
        return new ConversationChange(conversation, before, after, changes);
    }

    /** Whether two judgements are the same to the agent. */
    static boolean isSame(Inspected before, Inspected after) {
        return Objects.equals(before.score(), after.score())
                && before.verdicts().stream()
                        .allMatch(verdict -> VerdictChange.isSame(verdict, after.verdict(verdict.item())));
    }

    private List<Spoken> spoken(ServiceTerms terms, Item item) {
        return Spoken.in(conversation, terms, item);
    }

    private static List<Proof.Words> without(List<Spoken> spoken, List<Spoken> others) {
        return spoken.stream()
                .filter(each -> !others.contains(each))
                .map(Spoken::words)
                .toList();
    }

    /** The first rule that says what none of the other pack says, on either side. */
    private static @Nullable RuleDifference differing(List<Ruled<?>> before, List<Ruled<?>> after) {
        var one = firstWithout(before, after);
        var other = firstWithout(after, before);
        return one == null && other == null
                ? null
                : new RuleDifference(one == null ? null : one.rule(), other == null ? null : other.rule());
    }

    private static @Nullable Ruled<?> firstWithout(List<Ruled<?>> rules, List<Ruled<?>> others) {
        return rules.stream()
                .filter(rule -> others.stream().noneMatch(other -> other.value().equals(rule.value())))
                .findFirst()
                .orElse(null);
    }

    private static List<Ruled<?>> asked(ServiceTerms terms, Item item) {
        var rules = new ArrayList<Ruled<?>>();
        var known = terms.items().get(item);
        if (known != null) {
            var applies = known.applies();
            rules.addAll(known.checks());
            applies.customerSaid().forEach(each -> rules.add(named("customer said", each)));
            applies.agentSaid().forEach(each -> rules.add(named("agent said", each)));
            rules.addAll(applies.recorded());
            applies.notEndedBy().forEach((speaker, rule) -> rules.add(new Ruled<>(speaker, rule)));
            applies.unlessCustomerSaid().forEach(each -> rules.add(named("unless", each)));
        }
        return rules;
    }

    private static List<Ruled<?>> worth(ServiceTerms terms, Item item) {
        var rules = new ArrayList<Ruled<?>>();
        var known = terms.items().get(item);
        var worth = known == null ? ItemTerms.Worth.NOTHING : known.worth();
        if (worth.points() != null) {
            rules.add(named("points", worth.points()));
        }
        if (worth.perHit() != null) {
            rules.add(named("per hit", worth.perHit()));
        }
        if (worth.veto() != null) {
            rules.add(new Ruled<>("veto", worth.veto()));
        }
        return rules;
    }

    /** The same value means another thing in another place. */
    private static Ruled<?> named(String what, Ruled<?> rule) {
        return new Ruled<>(Map.entry(what, rule.value()), rule.rule());
    }
}
