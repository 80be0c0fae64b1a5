package io.ecomrules.core.campaign;

import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.Evidence;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Ruled;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.number.Exact;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the rules in force say about campaigns: from where on something is told, and how grave it is.
 *
 * @param each what they say of each issue
 */
public record CampaignTerms(Map<CampaignIssue, Each> each) {

    private static final ClauseId CAMPAIGNS = ClauseId.of("CMP-1");
    private static final ClauseId STAGES = ClauseId.of("CMP-6");

    /**
     * What rules say of one issue.
     *
     * @param severity how grave it is, or null if no rule says
     * @param limit from where on it is told, or null if there is none or no rule says
     * @param refusals why something is not set
     */
    public record Each(
            @Nullable Ruled<Severity> severity, @Nullable Ruled<Exact> limit, List<Finding> refusals) {
        /** Copies the refusals. */
        public Each {
            refusals = List.copyOf(refusals);
        }
    }

    /** Copies everything and checks that no issue was left out. */
    public CampaignTerms {
        var copy = new EnumMap<CampaignIssue, Each>(CampaignIssue.class);
        copy.putAll(each);
        if (copy.size() < CampaignIssue.values().length) {
            throw new IllegalArgumentException("Rules were not asked about every issue of campaigns.");
        }
        each = Collections.unmodifiableMap(copy);
    }

    Each of(CampaignIssue issue) {
        return Objects.requireNonNull(each.get(issue), issue.code());
    }

    /** Tells of an issue as the rules have it, or why no rule says anything. */
    List<Finding> tell(CampaignIssue issue, String... namesAndTexts) {
        var severity = of(issue).severity();
        if (severity == null) {
            return of(issue).refusals();
        }
        var evidence = new LinkedHashMap<String, Evidence>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            evidence.put(namesAndTexts[i], new Evidence.Text(namesAndTexts[i + 1]));
        }
        var clause = issue == CampaignIssue.STAGE_TASK_OPEN ? STAGES : CAMPAIGNS;
        return List.of(new Finding(clause, issue.code(), severity.rule().name(), severity.value(), evidence));
    }

    /** Tells of an issue if a number is beyond its limit; exactly on it is within. */
    List<Finding> compare(CampaignIssue issue, Exact actual, String... namesAndTexts) {
        var limit = of(issue).limit();
        if (limit == null) {
            return of(issue).refusals();
        }
        int order = actual.compareTo(limit.value());
        boolean isBeyond = issue.limit() == CampaignIssue.Limit.ABOVE ? order > 0 : order < 0;
        return isBeyond ? tell(issue, namesAndTexts) : List.of();
    }
}
