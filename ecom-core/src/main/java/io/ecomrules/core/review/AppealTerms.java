package io.ecomrules.core.review;

import io.ecomrules.core.calendar.Span;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Ruled;
import io.ecomrules.core.organization.Post;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the rules in force say about appeals.
 *
 * @param stages who decides at each stage, and until when an appeal is brought there; a stage that no rule names is not there
 * @param refusals why something is missing
 */
public record AppealTerms(Map<AppealStage, Stage> stages, List<Finding> refusals) {

    /**
     * One stage.
     *
     * @param deciders the posts of which any decides
     * @param raisedWithin how long the agent has, or null if no rule says: then for ever
     */
    public record Stage(
            Ruled<List<Post>> deciders, @Nullable Ruled<Span> raisedWithin) {}

    /** Copies everything. */
    public AppealTerms {
        var copy = new EnumMap<AppealStage, Stage>(AppealStage.class);
        copy.putAll(stages);
        stages = Collections.unmodifiableMap(copy);
        refusals = List.copyOf(refusals);
    }
}
