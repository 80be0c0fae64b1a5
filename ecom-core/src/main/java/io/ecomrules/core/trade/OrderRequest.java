package io.ecomrules.core.trade;

import io.ecomrules.core.approval.Approval;
import io.ecomrules.core.approval.House;
import io.ecomrules.core.order.Payment;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody wants done with an order. {@link OrderDesk} grants it or gives every reason why not. */
public sealed interface OrderRequest {

    /**
     * Asks for a step that needs nothing more.
     *
     * @param command the step
     * @return the request
     */
    static OrderRequest to(OrderFlow.Command command) {
        return new Advance(command, Set.of(), null, null);
    }

    /**
     * Asks to send the goods.
     *
     * @param remarksRead the numbers of the remarks that whoever packs them has read
     * @return the request
     */
    static OrderRequest ship(Integer... remarksRead) {
        return new Advance(OrderFlow.Command.SHIP, Set.of(remarksRead), null, null);
    }

    /**
     * Asks to hand the goods out in a shop.
     *
     * @param voucher the voucher as it was redeemed
     * @param remarksRead the numbers of the remarks that were read
     * @return the request
     */
    static OrderRequest pickUp(Voucher voucher, Integer... remarksRead) {
        return new Advance(OrderFlow.Command.PICK_UP, Set.of(remarksRead), voucher, null);
    }

    /**
     * Asks for something to be done with a claim that needs nothing more.
     *
     * @param claim the id of the claim
     * @param command what
     * @return the request
     */
    static Handle handle(String claim, ClaimFlow.Command command) {
        return new Handle(claim, command, null, null);
    }

    /**
     * A step of the order's life.
     *
     * @param command the step
     * @param remarksRead the numbers of the remarks that were read, from 1
     * @param voucher the voucher as it was redeemed, or null
     * @param exclusion why the goods cannot be returned without a reason, as the host states, or null
     */
    record Advance(
            OrderFlow.Command command,
            Set<Integer> remarksRead,
            @Nullable Voucher voucher,
            @Nullable ReturnExclusion exclusion)
            implements OrderRequest {
        /** Copies the numbers. */
        public Advance {
            Objects.requireNonNull(command, "command");
            remarksRead = Set.copyOf(remarksRead);
        }
    }

    /**
     * Leaves a remark for whoever packs the goods.
     *
     * @param text the remark, not blank
     */
    record Remark(String text) implements OrderRequest {
        /** Checks that something is said. */
        public Remark {
            if (text.isBlank()) {
                throw new IllegalArgumentException("A remark says something but it is blank.");
            }
        }
    }

    /**
     * Books a payment of the buyer's.
     *
     * @param payment the payment
     */
    record Pay(Payment payment) implements OrderRequest {
        /** Checks that it is there. */
        public Pay {
            Objects.requireNonNull(payment, "payment");
        }
    }

    /** Pays back all that the buyer paid beyond what the order is worth: everything if it was cancelled. */
    record PayBack() implements OrderRequest {}

    /**
     * Corrects the price or the address. Whoever asks carries the correction out.
     *
     * @param amendment what is corrected
     * @param approval its approval
     * @param house the house in which it was approved
     */
    record Amend(Amendment amendment, Approval approval, House house) implements OrderRequest {
        /** Checks that nothing is missing. */
        public Amend {
            Objects.requireNonNull(amendment, "amendment");
            Objects.requireNonNull(approval, "approval");
            Objects.requireNonNull(house, "house");
        }
    }

    /**
     * Makes a claim, or amends one that went back to the buyer.
     *
     * @param claim what the buyer asks for
     */
    record Ask(Claim claim) implements OrderRequest {
        /** Checks that it is there. */
        public Ask {
            Objects.requireNonNull(claim, "claim");
        }
    }

    /**
     * Does something with a claim.
     *
     * @param claim its id
     * @param command what
     * @param exclusion why the goods cannot be returned without a reason, as the host states, or null
     * @param payment what the buyer pays for dearer goods, or null
     */
    record Handle(
            String claim,
            ClaimFlow.Command command,
            @Nullable ReturnExclusion exclusion,
            @Nullable Payment payment) implements OrderRequest {
        /** Checks that claim and command are there. */
        public Handle {
            Objects.requireNonNull(claim, "claim");
            Objects.requireNonNull(command, "command");
        }

        /**
         * States why the goods cannot be returned without a reason.
         *
         * @param why the reason, for which the host answers
         * @return the same request with it
         */
        public Handle excluded(ReturnExclusion why) {
            return new Handle(claim, command, why, payment);
        }
    }
}
