package io.ecomrules.core.settlement;

import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.performance.Statement;
import javax.money.MonetaryAmount;

/** What a statement comes to in a book: a statement without a commission comes to 0 and is booked all the same. */
final class Amounts {

    private Amounts() {}

    static MonetaryAmount of(Statement statement) {
        var commission = statement.commission();
        return commission == null ? zero(statement) : commission.amount();
    }

    static MonetaryAmount zero(Statement statement) {
        return Moneys.payable(Exact.ZERO, statement.figures().currency());
    }
}
