package io.ecomrules.core.code;

import io.ecomrules.core.calendar.WallTime;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.finding.Ruled;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the rules in force say about codes (CMP-2).
 *
 * @param once the purposes for which a code is good once only, each with its rule
 * @param within how long before an order a scan may have been for the order to be owed to it, by medium; a medium that is not there claims no
 *     order
 * @param oneMedium which of several codes an order is owed to if all are of one medium, or null if no rule says
 * @param severalMedia the same if they are of several media, or null
 * @param refusals why something is not set: rules that disagree
 */
public record CodeTerms(
        Map<Purpose, RuleReference> once,
        Map<Medium, Ruled<WallTime>> within,
        @Nullable Ruled<ClaimedBy> oneMedium,
        @Nullable Ruled<ClaimedBy> severalMedia,
        List<Finding> refusals) {

    /** Copies everything. */
    public CodeTerms {
        var purposes = new EnumMap<Purpose, RuleReference>(Purpose.class);
        purposes.putAll(once);
        once = Collections.unmodifiableMap(purposes);
        var media = new EnumMap<Medium, Ruled<WallTime>>(Medium.class);
        media.putAll(within);
        within = Collections.unmodifiableMap(media);
        refusals = List.copyOf(refusals);
    }
}
