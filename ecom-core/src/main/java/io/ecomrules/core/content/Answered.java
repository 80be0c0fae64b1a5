package io.ecomrules.core.content;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Ruled;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What rules say to one question.
 *
 * @param term what is set and the rule that sets it, or null
 * @param refusals why nothing is set: no rule in force, or two that disagree
 * @param <T> what is set
 */
public record Answered<T>(@Nullable Ruled<T> term, List<Finding> refusals) {

    /** Copies the refusals. */
    public Answered {
        refusals = List.copyOf(refusals);
    }
}
