package io.ecomrules.core.trade;

import io.ecomrules.core.order.Payment;
import io.ecomrules.core.workflow.Stamp;
import io.ecomrules.core.workflow.Step;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to an order, linked to it and never changed (ORD-5). All of them in their order, with the order as it was placed,
 * are the {@link OrderLife}.
 */
public sealed interface OrderEvent {

    /**
     * Tells when, by whom, and why.
     *
     * @return the stamp
     */
    Stamp stamp();

    /**
     * The order took a step of its life.
     *
     * @param step the step
     */
    record Stepped(Step<OrderFlow.State, OrderFlow.Command> step) implements OrderEvent {
        /** Checks that it is there. */
        public Stepped {
            Objects.requireNonNull(step, "step");
        }

        @Override
        public Stamp stamp() {
            return step.stamp();
        }
    }

    /**
     * Somebody remarked something that whoever packs the goods has to read.
     *
     * @param text the remark
     * @param stamp when, by whom
     */
    record Remarked(String text, Stamp stamp) implements OrderEvent {
        /** Checks that nothing is missing. */
        public Remarked {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(stamp, "stamp");
        }
    }

    /**
     * The buyer paid.
     *
     * @param payment the payment
     * @param stamp when it was booked, by whom
     */
    record Paid(Payment payment, Stamp stamp) implements OrderEvent {
        /** Checks that nothing is missing. */
        public Paid {
            Objects.requireNonNull(payment, "payment");
            Objects.requireNonNull(stamp, "stamp");
        }
    }

    /**
     * What the buyer had paid beyond what the order is worth was paid back.
     *
     * @param amount how much, in the currency of the order
     * @param stamp when, by whom
     */
    record PaidBack(BigDecimal amount, Stamp stamp) implements OrderEvent {
        /** Checks that nothing is missing. */
        public PaidBack {
            Objects.requireNonNull(amount, "amount");
            Objects.requireNonNull(stamp, "stamp");
        }
    }

    /**
     * The price or the address was corrected with an approval.
     *
     * @param amendment what was corrected
     * @param approval the id of the approval
     * @param stamp when, by whom
     */
    record Amended(Amendment amendment, String approval, Stamp stamp) implements OrderEvent {
        /** Checks that nothing is missing. */
        public Amended {
            Objects.requireNonNull(amendment, "amendment");
            Objects.requireNonNull(approval, "approval");
            Objects.requireNonNull(stamp, "stamp");
        }
    }

    /**
     * A claim took a step.
     *
     * @param claim what is asked for, as it is after the step
     * @param step the step
     * @param right whether the goods could be returned without a reason, as it was looked at then
     * @param settlement what it comes to if it was settled, or null
     * @param payment what the buyer paid for dearer goods, or null
     */
    record ClaimStepped(
            Claim claim,
            Step<ClaimFlow.State, ClaimFlow.Command> step,
            ReturnRight right,
            @Nullable ClaimSettlement settlement,
            @Nullable Payment payment)
            implements OrderEvent {
        /** Checks that claim, step and right are there. */
        public ClaimStepped {
            Objects.requireNonNull(claim, "claim");
            Objects.requireNonNull(step, "step");
            Objects.requireNonNull(right, "right");
        }

        @Override
        public Stamp stamp() {
            return step.stamp();
        }
    }
}
