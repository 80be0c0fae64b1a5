package io.ecomrules.core.service;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.finding.Ruled;
import io.ecomrules.core.number.Exact;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the rules in force say about one item.
 *
 * @param item the item
 * @param checks what must hold, all of it
 * @param applies when it asks for anything
 * @param worth what it counts for
 * @param refusals why something is missing: rules that disagree
 */
public record ItemTerms(Item item, List<Ruled<Check>> checks, Applies applies, Worth worth, List<Finding> refusals) {

    /** Copies the lists. */
    public ItemTerms {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(applies, "applies");
        Objects.requireNonNull(worth, "worth");
        checks = List.copyOf(checks);
        refusals = List.copyOf(refusals);
    }

    /**
     * Lists what it listens for.
     *
     * @param speaker whose words
     * @return the names of the lexicons that its rules call
     */
    public Set<String> lexicons(Speaker speaker) {
        var names = new LinkedHashSet<String>();
        checks.forEach(check -> names.addAll(check.value().lexicons(speaker)));
        if (speaker == Speaker.CUSTOMER) {
            applies.customerSaid().forEach(each -> names.add(each.value()));
            applies.unlessCustomerSaid().forEach(each -> names.add(each.value()));
        } else if (speaker == Speaker.AGENT) {
            applies.agentSaid().forEach(each -> names.add(each.value()));
        }
        return names;
    }

    /**
     * When an item asks for anything: once the customer or the agent said something, or a system knows of it; always, if nothing is named. Not where
     * somebody else ended the conversation.
     *
     * @param customerSaid lexicons of the customer's words
     * @param agentSaid lexicons of the agent's words
     * @param recorded facts
     * @param notEndedBy who must not have ended the conversation, and the rule that says so
     * @param unlessCustomerSaid lexicons of the customer's words with which it asks all the same
     */
    public record Applies(
            List<Ruled<String>> customerSaid,
            List<Ruled<String>> agentSaid,
            List<Ruled<RecordedFact>> recorded,
            Map<Speaker, RuleReference> notEndedBy,
            List<Ruled<String>> unlessCustomerSaid) {

        /** An item that always asks. */
        public static final Applies ALWAYS = new Applies(List.of(), List.of(), List.of(), Map.of(), List.of());

        /** Copies the lists. */
        public Applies {
            customerSaid = List.copyOf(customerSaid);
            agentSaid = List.copyOf(agentSaid);
            recorded = List.copyOf(recorded);
            notEndedBy = Map.copyOf(notEndedBy);
            unlessCustomerSaid = List.copyOf(unlessCustomerSaid);
        }

        boolean hasCondition() {
            return !customerSaid.isEmpty() || !agentSaid.isEmpty() || !recorded.isEmpty();
        }
    }

    /**
     * What an item counts for in the score.
     *
     * @param points what it is worth; null if no rule says
     * @param perHit what each hit takes of it; null if it is lost at once
     * @param veto the rule by which a fail makes the whole score zero, or null
     */
    public record Worth(
            @Nullable Ruled<Exact> points,
            @Nullable Ruled<Exact> perHit,
            @Nullable RuleReference veto) {
        /** An item that counts for nothing. */
        public static final Worth NOTHING = new Worth(null, null, null);
    }
}
