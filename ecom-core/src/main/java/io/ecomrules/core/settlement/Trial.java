package io.ecomrules.core.settlement;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.performance.PeriodMonth;
import io.ecomrules.core.performance.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * What an objection would change if it were accepted, so that whoever decides sees it before deciding. Nothing is booked by a trial.
 *
 * @param objection the objection tried
 * @param before how things stand
 * @param after how they would stand
 */
public record Trial(Objection objection, Standing before, Standing after) {

    /**
     * A settlement and the run of low months that ends with it.
     *
     * @param statement the statement
     * @param lowRun the months below the threshold of DIS-1 without a gap up to the month settled, earliest first; empty where none is low
     */
    public record Standing(Statement statement, List<PeriodMonth> lowRun) {

        /** Copies the months. */
        public Standing {
            Objects.requireNonNull(statement, "statement");
            lowRun = List.copyOf(lowRun);
        }

        /**
         * Gives the commission.
         *
         * @return the amount, or null if there is none
         */
        public @Nullable MonetaryAmount commission() {
            var commission = statement.commission();
            return commission == null ? null : commission.amount();
        }

        /**
         * Gives the coefficient.
         *
         * @return the exact coefficient, or null if there is none
         */
        public @Nullable Exact coefficient() {
            return statement.coefficient();
        }
    }

    /**
     * Checks that all three are about the same settlement.
     *
     * @throws IllegalArgumentException if they are not, or are in two currencies
     */
    public Trial {
        var key = objection.key();
        if (!before.statement().key().equals(key) || !after.statement().key().equals(key)) {
            throw new IllegalArgumentException("Objection " + objection.id() + " contests " + key
                    + " but the statements are of " + before.statement().key() + " and "
                    + after.statement().key() + ".");
        }
        if (!before.statement()
                .figures()
                .currency()
                .equals(after.statement().figures().currency())) {
            throw new IllegalArgumentException("The trial of objection " + objection.id() + " changes the currency.");
        }
    }

    /**
     * Tells what more, or less, would be paid.
     *
     * @return the commission after less the one before, a missing commission counted as 0
     */
    public MonetaryAmount difference() {
        var nothing = Moneys.payable(Exact.ZERO, before.statement().figures().currency());
        var now = before.commission() == null ? nothing : before.commission();
        var then = after.commission() == null ? nothing : after.commission();
        return then.subtract(now);
    }

    /**
     * Lists the findings that would come up. One whose evidence changes disappears as it was and appears as it would be.
     *
     * @return findings of the statement after that the one before does not have
     */
    public List<Finding> appearing() {
        return without(after, before);
    }

    /**
     * Lists the findings that would fall away.
     *
     * @return findings of the statement before that the one after does not have
     */
    public List<Finding> disappearing() {
        return without(before, after);
    }

    /**
     * Tells whether accepting the objection would change anything that is paid, assessed or found.
     *
     * @return false for example where the scorecard does not use the contested figure
     */
    public boolean changesAnything() {
        return !Objects.equals(before.coefficient(), after.coefficient())
                || !difference().isZero()
                || (before.commission() == null) != (after.commission() == null)
                || !before.lowRun().equals(after.lowRun())
                || !appearing().isEmpty()
                || !disappearing().isEmpty();
    }

    private static List<Finding> without(Standing these, Standing those) {
        var left = new ArrayList<>(these.statement().findings());
        those.statement().findings().forEach(left::remove);
        return List.copyOf(left);
    }
}
