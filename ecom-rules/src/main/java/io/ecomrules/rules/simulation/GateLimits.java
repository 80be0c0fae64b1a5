package io.ecomrules.rules.simulation;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * How much a pack may change before somebody has to approve it. The limits are the host's; none of them stands in a rule.
 *
 * @param costShare by how much pay may rise in any currency, as a share of what is paid at present, such as 0.05
 * @param losers how many people may be paid less
 * @param newlyLow how many months may fall below the threshold of DIS-1
 * @param newlyNotAssessable how many settlements may lose their coefficient
 */
public record GateLimits(BigDecimal costShare, int losers, int newlyLow, int newlyNotAssessable) {

    /** Whatever changes anybody's pay needs an approval. */
    public static final GateLimits NOTHING = new GateLimits(BigDecimal.ZERO, 0, 0, 0);

    /** Refuses negative limits. */
    public GateLimits {
        Objects.requireNonNull(costShare, "costShare");
        if (costShare.signum() < 0 || losers < 0 || newlyLow < 0 || newlyNotAssessable < 0) {
            throw new IllegalArgumentException("A limit is 0 or more, but was " + costShare.toPlainString() + ", "
                    + losers + ", " + newlyLow + ", " + newlyNotAssessable + ".");
        }
    }
}
