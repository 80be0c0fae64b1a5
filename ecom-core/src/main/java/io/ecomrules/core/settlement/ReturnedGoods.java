package io.ecomrules.core.settlement;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.metric.Figure;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.SettlementKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import javax.money.MonetaryAmount;

/**
 * Goods that came back after the period in which they were sold was settled (PAY-7): one event, linked to the settlement that their sale
 * was part of. It lowers the sales of that settlement once; nothing else in the library stands for a return.
 *
 * <p>A return that concerns several settlements, as one of a store does with its operator and the department manager, is one event for
 * each. Refuses an empty id, an amount of 0 or less and a return before the period of the sale began.
 *
 * @param id the host's id of this return, by which it is never taken twice from one settlement
 * @param key the settlement that the sale was part of
 * @param soldAs the sales it lowers: {@link Figure#SALES} or {@link Figure#DISTRIBUTION_SALES}
 * @param amount what the goods were sold for, above 0
 * @param returnedOn the day of the return
 */
public record ReturnedGoods(String id, SettlementKey key, Figure soldAs, MonetaryAmount amount, LocalDate returnedOn)
        implements Correction.Cause {

    /**
     * Checks what was written.
     *
     * @throws InvalidInputException with {@code empty-id}, {@code return-not-positive} and {@code returned-before-sale}
     */
    public ReturnedGoods {
        var problems = new ArrayList<Problem>();
        var subject = key.toString();
        if (soldAs != Figure.SALES && soldAs != Figure.DISTRIBUTION_SALES) {
            throw new IllegalArgumentException("Returned goods were sold as sales but not as " + soldAs + ".");
        }
        Objects.requireNonNull(returnedOn, "returnedOn");
        if (id.isBlank()) {
            problems.add(Problem.of("empty-id", "subject", subject));
        }
        if (amount.signum() <= 0) {
            var number = Moneys.number(amount).toPlainString();
            problems.add(Problem.of("return-not-positive", "id", id, "subject", subject, "amount", number));
        }
        if (returnedOn.isBefore(key.period().start())) {
            problems.add(Problem.of(
                    "returned-before-sale", "id", id, "subject", subject, "returnedOn", returnedOn.toString()));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    /**
     * Obtains a return of goods sold in an own store, or by the person.
     *
     * @param id the host's id of this return
     * @param key the settlement that the sale was part of
     * @param amount what the goods were sold for, above 0
     * @param returnedOn the day of the return
     * @return the event
     */
    public static ReturnedGoods of(String id, SettlementKey key, MonetaryAmount amount, LocalDate returnedOn) {
        return new ReturnedGoods(id, key, Figure.SALES, amount, returnedOn);
    }

    /**
     * Takes the goods off the sales.
     *
     * @param figures the figures of the settlement
     * @return figures with so much less sales, which may fall below 0
     * @throws IllegalArgumentException if the figures are of another settlement or currency, or do not know the sales
     */
    Figures takeOff(Figures figures) {
        var sales = figures.value(soldAs);
        if (!figures.key().equals(key) || !figures.currency().equals(amount.getCurrency()) || sales == null) {
            throw new IllegalArgumentException("Return " + id + " of " + key + " cannot be taken off " + figures + ".");
        }
        return figures.with(soldAs, sales.subtract(amount.getNumber().numberValueExact(BigDecimal.class)));
    }
}
