package io.ecomrules.rules.facts;

import io.ecomrules.core.campaign.CampaignIssue;
import java.util.Objects;

/**
 * Something there may be to say about a campaign or a stage, for rules about from where on it is told and how grave it is (CMP-1, CMP-6).
 *
 * @param concern what it is
 */
public record CampaignFault(CampaignIssue concern) {

    /** Checks that it is there. */
    public CampaignFault {
        Objects.requireNonNull(concern, "concern");
    }
}
