package io.ecomrules.core.analytics;

import io.ecomrules.core.campaign.CampaignFigure;
import io.ecomrules.core.campaign.CampaignFigures;
import io.ecomrules.core.metric.Window;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was counted of a campaign and of the days before it (CMP-1).
 *
 * @param figures what is known
 * @param gaps why the other figures are not known
 * @param currency the code of the currency of all amounts, or null where there are none or several
 * @param days the campaign's days
 * @param baseline the days it is compared with
 * @param course what happened on each of these days, in their order
 */
public record CampaignCount(
        CampaignFigures figures,
        Map<CampaignFigure, Gap> gaps,
        @Nullable String currency,
        Window days,
        Window baseline,
        List<CampaignDay> course) {

    /** Copies the collections. */
    public CampaignCount {
        Objects.requireNonNull(figures, "figures");
        var copy = new EnumMap<CampaignFigure, Gap>(CampaignFigure.class);
        copy.putAll(gaps);
        gaps = Collections.unmodifiableMap(copy);
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(baseline, "baseline");
        course = List.copyOf(course);
    }
}
