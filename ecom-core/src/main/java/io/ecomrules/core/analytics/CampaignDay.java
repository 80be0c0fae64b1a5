package io.ecomrules.core.analytics;

import io.ecomrules.core.number.Exact;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A day of a campaign or of the time before it.
 *
 * @param day the day
 * @param isCampaign whether it is one of the campaign's days
 * @param orders all orders of the store
 * @param ofCampaign those of the campaign
 * @param turnover all turnover of the store; 0 where amounts are of several currencies
 */
public record CampaignDay(LocalDate day, boolean isCampaign, long orders, long ofCampaign, Exact turnover) {

    /** Checks that nothing is missing. */
    public CampaignDay {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(turnover, "turnover");
    }
}
