package io.ecomrules.rules;

import io.ecomrules.core.code.Attribution;
import io.ecomrules.core.code.Claim;
import io.ecomrules.core.code.CodeDesk;
import io.ecomrules.core.code.CodeTerms;
import io.ecomrules.core.code.Codes;
import io.ecomrules.core.code.RedemptionLedger;
import io.ecomrules.core.code.Scan;
import io.ecomrules.core.code.ScannedOrder;
import io.ecomrules.core.trade.Vouchers;
import io.ecomrules.rules.plan.Answers;
import io.ecomrules.rules.plan.CampaignPlan;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Decides about codes by the rules of a pack (CMP-2): how often one is good, and to which an order is owed. Immutable and thread-safe. Codes
 * are signed and verified by {@code io.ecomrules.core.code.Codes}, for which no rule is needed.
 */
public final class CodePolicy {

    private final Answers answers;

    CodePolicy(Answers answers) {
        this.answers = answers;
    }

    /**
     * Tells what the rules say about codes.
     *
     * @param on the day
     * @return the terms in force
     */
    public CodeTerms terms(LocalDate on) {
        return CampaignPlan.codes(answers, on);
    }

    /**
     * Opens a desk that takes codes.
     *
     * @param codes verifies them
     * @param ledger which codes were used up
     * @param vouchers the vouchers of orders (ORD-9), or null if no goods are picked up there
     * @param on the day; rules change on the first of a month
     * @return the desk
     */
    public CodeDesk desk(Codes codes, RedemptionLedger ledger, @Nullable Vouchers vouchers, LocalDate on) {
        return new CodeDesk(codes, terms(on), ledger, vouchers);
    }

    /**
     * Decides which code an order is owed to. By default the last one that the customer scanned before it counts, within the time of its
     * medium.
     *
     * @param order the order
     * @param scans scans of any customers, in any order
     * @param on the day
     * @return the claim with its rules, or none
     */
    public Claim claim(ScannedOrder order, Collection<Scan> scans, LocalDate on) {
        return Attribution.claim(order, scans, terms(on));
    }
}
