package io.ecomrules.core.analytics;

import io.ecomrules.core.number.Exact;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the store sold on a day of a campaign or of the time before it.
 *
 * @param day the day
 * @param isCampaign whether it is one of the campaign's days
 * @param orders all paid orders of the store
 * @param ofCampaign those of the campaign
 * @param turnover all turnover of the store, or null where amounts are of several currencies
 * @param turnoverOfCampaign that of the campaign, or null likewise
 */
public record CampaignDay(
        LocalDate day,
        boolean isCampaign,
        long orders,
        long ofCampaign,
        @Nullable Exact turnover,
        @Nullable Exact turnoverOfCampaign) {

    /** Checks that the day is there. */
    public CampaignDay {
        Objects.requireNonNull(day, "day");
    }
}
