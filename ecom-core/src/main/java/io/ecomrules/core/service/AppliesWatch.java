package io.ecomrules.core.service;

import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.finding.Ruled;
import io.ecomrules.core.phrase.Lexicons;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Watches whether an item asks for anything in a conversation. */
final class AppliesWatch {

    /** Why nothing is asked for where somebody else left. */
    static final String ENDED_BY_OTHER = "ended-by-other";

    private final ItemTerms.Applies terms;
    private final int[] customerSaid;
    private final int[] agentSaid;
    private final int[] unlessCustomerSaid;
    private @Nullable RuleReference rule;
    private boolean isSaid;
    private boolean isUnless;

    AppliesWatch(ItemTerms.Applies terms, Lexicons lexicons) {
        this.terms = terms;
        this.customerSaid = numbers(terms.customerSaid(), lexicons);
        this.agentSaid = numbers(terms.agentSaid(), lexicons);
        this.unlessCustomerSaid = numbers(terms.unlessCustomerSaid(), lexicons);
    }

    private static int[] numbers(List<Ruled<String>> names, Lexicons lexicons) {
        return Heard.numbers(names.stream().map(Ruled::value).toList(), lexicons);
    }

    void hear(Heard heard) {
        if (heard.isSpeechOf(Speaker.CUSTOMER)) {
            isSaid = isSaid || heard.saysOne(customerSaid);
            isUnless = isUnless || heard.saysOne(unlessCustomerSaid);
        } else if (heard.isSpeechOf(Speaker.AGENT)) {
            isSaid = isSaid || heard.saysOne(agentSaid);
        }
    }

    /** Why the item asks for nothing, or null if it asks. While the conversation goes on, it may come to ask. */
    @Nullable
    Reading exempt(Sitting sitting) {
        var ending = sitting.ending();
        if (terms.hasCondition() && !isSaid && !isRecorded(ending)) {
            rule = first();
            return Reading.asksNothing(ending != null, "not-asked");
        }
        var by = ending == null ? null : ending.by();
        if (by != null && terms.notEndedBy().containsKey(by) && !isUnless) {
            rule = terms.notEndedBy().get(by);
            return Reading.asksNothing(true, ENDED_BY_OTHER);
        }
        return null;
    }

    private boolean isRecorded(@Nullable Ending ending) {
        return ending != null
                && terms.recorded().stream().anyMatch(fact -> ending.facts().containsKey(fact.value()));
    }

    private @Nullable RuleReference first() {
        for (var names : List.of(terms.customerSaid(), terms.agentSaid())) {
            if (!names.isEmpty()) {
                return names.get(0).rule();
            }
        }
        return terms.recorded().isEmpty() ? null : terms.recorded().get(0).rule();
    }

    /** Whether it will go on asking. Who ends the conversation is known at its end only. */
    boolean isSettled() {
        return terms.notEndedBy().isEmpty() || isUnless;
    }

    @Nullable
    RuleReference rule() {
        return rule;
    }
}
