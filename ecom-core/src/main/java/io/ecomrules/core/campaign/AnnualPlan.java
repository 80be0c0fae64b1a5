package io.ecomrules.core.campaign;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import javax.money.MonetaryAmount;

/**
 * The marketing plan of a year (CMP-1).
 *
 * @param year the year
 * @param items what each item may cost, by its name
 */
public record AnnualPlan(int year, Map<String, MonetaryAmount> items) {

    /** Copies the items. */
    public AnnualPlan {
        items = Collections.unmodifiableMap(new TreeMap<>(items));
    }

    boolean holds(Campaign campaign) {
        var item = campaign.planItem();
        return item != null && items.containsKey(item);
    }
}
