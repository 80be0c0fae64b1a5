package io.ecomrules.core.marketing;

import io.ecomrules.core.finding.RuleReference;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Which mail a customer gets and when, or every reason why none (CMP-4, CMP-5). */
public sealed interface MailChoice {

    /**
     * Gives what speaks against the other mails.
     *
     * @return the reasons, those that hold for all mails first, then in the order of ranks
     */
    List<Withheld> withheld();

    /**
     * A mail is to be sent.
     *
     * @param occasion which
     * @param at when: now, or later; until then things may change, so that it is asked again
     * @param isDue whether it is time
     * @param rules the rules that set the time
     * @param withheld what speaks against the other mails
     */
    record Send(Occasion occasion, Instant at, boolean isDue, List<RuleReference> rules, List<Withheld> withheld)
            implements MailChoice {
        /** Copies the lists. */
        public Send {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(at, "at");
            rules = List.copyOf(rules);
            withheld = List.copyOf(withheld);
        }
    }

    /**
     * No mail is to be sent.
     *
     * @param withheld every reason, at least one
     */
    record None(List<Withheld> withheld) implements MailChoice {
        /** Copies the reasons. */
        public None {
            withheld = List.copyOf(withheld);
        }
    }
}
