package io.ecomrules.core.code;

import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.trade.Vouchers;
import io.ecomrules.core.workflow.Stamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Takes codes (CMP-2). What is good once is taken from one of all who ask, however many do so at the same time. A pick-up is redeemed as the
 * voucher of its order (ORD-9) and nowhere else. Thread-safe as its ledger and vouchers are.
 */
public final class CodeDesk {

    private final Codes codes;
    private final CodeTerms terms;
    private final RedemptionLedger ledger;
    private final @Nullable Vouchers vouchers;

    /**
     * Opens a desk.
     *
     * @param codes verifies
     * @param terms what the rules say
     * @param ledger which codes were used up
     * @param vouchers the vouchers of orders, or null if no goods are picked up here
     */
    public CodeDesk(Codes codes, CodeTerms terms, RedemptionLedger ledger, @Nullable Vouchers vouchers) {
        this.codes = Objects.requireNonNull(codes, "codes");
        this.terms = Objects.requireNonNull(terms, "terms");
        this.ledger = Objects.requireNonNull(ledger, "ledger");
        this.vouchers = vouchers;
    }

    /**
     * Takes a code.
     *
     * @param scanned the text
     * @param purpose what it is to be used for
     * @param place where
     * @param stamp when, and who takes it
     * @return the redemption, which is kept only for purposes that are good once; or every reason of {@link Codes#verify}, then
     *     {@code code-rules-disagree}, {@code code-redeemed-already} with when and where, {@code no-pick-up-here}, or a reason of
     *     {@link Vouchers#redeem}
     */
    public Answer<Redemption> redeem(String scanned, Purpose purpose, String place, Stamp stamp) {
        var verified = codes.verify(scanned, purpose, stamp.at());
        if (!(verified instanceof Answer.Granted<Code> genuine)) {
            return new Answer.Refused<>(verified.reasons());
        }
        var redemption = new Redemption(genuine.value(), stamp.at(), stamp.by(), place);
        if (purpose == Purpose.PICK_UP) {
            return pickUp(redemption, stamp);
        }
        var disagreements = disagreements();
        if (!disagreements.isEmpty()) {
            return new Answer.Refused<>(disagreements);
        }
        return terms.once().containsKey(purpose) ? once(redemption) : new Answer.Granted<>(redemption);
    }

    private Answer<Redemption> pickUp(Redemption redemption, Stamp stamp) {
        return vouchers == null
                ? Answer.refused(Problem.of("no-pick-up-here", "place", redemption.place()))
                : vouchers.redeem(redemption.code().reference(), redemption.place(), stamp)
                        .map(voucher -> redemption);
    }

    private Answer<Redemption> once(Redemption redemption) {
        var earlier = ledger.putIfAbsent(redemption);
        return earlier == null
                ? new Answer.Granted<>(redemption)
                : Answer.refused(Problem.of(
                        "code-redeemed-already",
                        "at",
                        earlier.at().toString(),
                        "by",
                        earlier.by(),
                        "place",
                        earlier.place()));
    }

    /** Where rules disagree nobody knows whether a code is good once, so that none is taken. */
    private List<Problem> disagreements() {
        var reasons = new ArrayList<Problem>();
        terms.refusals().forEach(refusal -> reasons.add(Problem.of("code-rules-disagree", "code", refusal.code())));
        return reasons;
    }
}
