package io.ecomrules.rules.facts;

import io.ecomrules.core.marketing.Profile;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a customer, for rules about segments and vouchers (CMP-5). A figure that is not known is null, and no comparison with it
 * holds. No rule that gives money may ask for the age.
 *
 * @param opens how many mails were opened
 * @param clicks how often products were clicked
 * @param purchases how many orders were paid
 * @param daysSinceConversion how many days ago the last of them was
 * @param age in whole years
 */
public record Customer(
        @Nullable BigDecimal opens,
        @Nullable BigDecimal clicks,
        @Nullable BigDecimal purchases,
        @Nullable BigDecimal daysSinceConversion,
        @Nullable BigDecimal age) {

    /**
     * Takes what rules may see.
     *
     * @param profile what is known of the customer
     * @param on the day
     * @return the fact
     */
    public static Customer of(Profile profile, LocalDate on) {
        return new Customer(
                number(profile.opens()),
                number(profile.clicks()),
                number(profile.purchases()),
                number(profile.daysSinceConversion(on)),
                number(profile.age(on)));
    }

    private static @Nullable BigDecimal number(@Nullable Integer count) {
        return count == null ? null : BigDecimal.valueOf(count);
    }
}
