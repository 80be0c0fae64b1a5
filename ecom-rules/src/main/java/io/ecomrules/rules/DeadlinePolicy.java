package io.ecomrules.rules;

import io.ecomrules.core.calendar.Obligation;
import io.ecomrules.core.calendar.Span;
import io.ecomrules.core.finding.Ruled;
import io.ecomrules.rules.facts.Due;
import io.ecomrules.rules.model.DecisionKind;
import io.ecomrules.rules.plan.Answers;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Says how long things may take by the rules of a pack. Immutable and thread-safe. */
public final class DeadlinePolicy {

    private final Answers answers;

    DeadlinePolicy(Answers answers) {
        this.answers = answers;
    }

    /**
     * Asks how long something may take.
     *
     * @param obligation what has to be done
     * @param on the day on which its time begins to run
     * @return the span and the rule that sets it, or null if no rule is in force
     */
    public @Nullable Ruled<Span> limit(Obligation obligation, LocalDate on) {
        return answers.on(on, DecisionKind.DEADLINE, new Due(obligation)).span("within()");
    }
}
