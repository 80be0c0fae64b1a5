package io.ecomrules.core.settlement;

import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.Period;
import io.ecomrules.core.performance.PeriodMonth;
import io.ecomrules.core.performance.SettlementKey;
import io.ecomrules.core.performance.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * The book of one department's settlements: what was paid, what came of it later, and what is due (PAY-7).
 *
 * <p>A settlement is booked once by its natural key, and every objection and every return once by its id, so that doing something twice
 * never pays, or takes back, twice. Nothing booked is ever changed: a closed settlement is corrected by entries in a later month that is
 * still open. A month is open until the first of its settlements is closed, since its payroll is then done.
 *
 * <p>An immutable value: each step gives a new ledger, or a refusal and leaves this one as it was. Book first and pay what was granted.
 */
public final class Ledger {

    /** A ledger with nothing in it. */
    public static final Ledger EMPTY = new Ledger(Map.of(), Set.of());

    private final Map<SettlementKey, Account> accounts;
    private final Set<Period> closedPeriods;

    private Ledger(Map<SettlementKey, Account> accounts, Set<Period> closedPeriods) {
        this.accounts = accounts;
        this.closedPeriods = closedPeriods;
    }

    /**
     * Books a settlement.
     *
     * @param settlement what was paid
     * @return the ledger with it, or the refusal {@code settled-already}
     */
    public Answer<Ledger> book(Settlement.Paid settlement) {
        return book(List.of(settlement), Map.of());
    }

    /**
     * Books the settlements of a payroll, all of them or none.
     *
     * @param settlements what was paid
     * @param nettedReturns for each settlement whose figures came with returns already taken off, the ids of these returns; they are
     *     never taken off again
     * @return the ledger with them, or the refusal {@code settled-already} for each that was booked before
     */
    public Answer<Ledger> book(Collection<Settlement.Paid> settlements, Map<SettlementKey, Set<String>> nettedReturns) {
        var reasons = new ArrayList<Problem>();
        var more = new LinkedHashMap<>(accounts);
        for (var settlement : settlements) {
            var key = settlement.key();
            var netted = nettedReturns.getOrDefault(key, Set.of());
            if (more.putIfAbsent(key, new Account(settlement, netted, List.of())) != null) {
                reasons.add(Problem.of("settled-already", "subject", key.toString()));
            }
        }
        return Answer.of(new Ledger(more, closedPeriods), reasons);
    }

    /**
     * Closes a settlement.
     *
     * @param key which one
     * @param on when
     * @return the ledger in which it is closed, or the refusals {@code not-settled}, {@code closed-already} and
     *     {@code closed-before-paid}
     */
    public Answer<Ledger> close(SettlementKey key, LocalDate on) {
        return close(List.of(key), on);
    }

    /**
     * Closes a month or a year: every settlement of it that is paid and not closed.
     *
     * @param period the period
     * @param on when
     * @return the ledger in which they are closed, or the refusal {@code closed-before-paid} for each that was paid later
     */
    public Answer<Ledger> close(Period period, LocalDate on) {
        var open = accounts.values().stream()
                .filter(account -> account.settled() instanceof Settlement.Paid)
                .map(Account::key)
                .filter(key -> key.period().equals(period))
                .toList();
        return close(open, on);
    }

    private Answer<Ledger> close(List<SettlementKey> keys, LocalDate on) {
        var reasons = new ArrayList<Problem>();
        var changed = new LinkedHashMap<>(accounts);
        var closed = new HashSet<>(closedPeriods);
        for (var key : keys) {
            var account = accounts.get(key);
            if (account == null) {
                reasons.add(Problem.of("not-settled", "subject", key.toString()));
            } else if (account.settled() instanceof Settlement.Paid paid) {
                var answer = paid.close(on);
                if (answer instanceof Answer.Granted<Settlement.Closed> granted) {
                    changed.put(key, new Account(granted.value(), account.nettedReturns(), account.corrections()));
                    closed.add(key.period());
                } else if (answer instanceof Answer.Refused<Settlement.Closed> refused) {
                    reasons.addAll(refused.reasons());
                }
            } else {
                reasons.add(Problem.of("closed-already", "subject", key.toString()));
            }
        }
        return Answer.of(new Ledger(changed, Set.copyOf(closed)), reasons);
    }

    /**
     * Corrects a closed settlement: recomputes it with everything booked so far and one thing more, and books the difference against
     * what was stored last. A difference of 0 is booked too, so that the next one is taken against the right statement.
     *
     * @param cause an accepted objection, or goods that came back
     * @param recompute settles figures under the rules of their own period, as the settlement itself was
     * @param bookedIn an open month after the period settled
     * @return the ledger with the correction, or the refusals {@code not-settled}, {@code settlement-not-closed},
     *     {@code objection-booked-already}, {@code return-booked-already}, {@code return-netted-already}, {@code booked-too-early},
     *     {@code month-closed}, {@code booked-before-last-correction}, {@code return-in-other-currency} and {@code return-without-sales}
     */
    public Answer<Ledger> correct(
            Correction.Cause cause, Function<Figures, Statement> recompute, PeriodMonth bookedIn) {
        var account = accounts.get(cause.key());
        if (account == null) {
            return Answer.refused(
                    Problem.of("not-settled", "subject", cause.key().toString()));
        }
        var reasons = account.against(cause, bookedIn);
        if (!isOpen(bookedIn)) {
            reasons.add(Problem.of("month-closed", "month", bookedIn.toString()));
        }
        if (!reasons.isEmpty()) {
            return new Answer.Refused<>(reasons);
        }
        var recomputed = recompute.apply(account.with(cause));
        var changed = new LinkedHashMap<>(accounts);
        changed.put(cause.key(), account.with(new Correction(cause, account.latest(), recomputed, bookedIn)));
        return new Answer.Granted<>(new Ledger(changed, closedPeriods));
    }

    /**
     * Tells whether corrections can be booked in a month.
     *
     * @param month the month
     * @return true until a settlement of that month is closed
     */
    public boolean isOpen(PeriodMonth month) {
        return !closedPeriods.contains(month);
    }

    /**
     * Finds the month in which a correction of a settlement is booked.
     *
     * @param key a settlement that is in the ledger
     * @return the first open month after the period settled, and not before the last correction
     * @throws IllegalArgumentException if the settlement is not in the ledger
     */
    public PeriodMonth nextOpenMonth(SettlementKey key) {
        var account = accounts.get(key);
        if (account == null) {
            throw new IllegalArgumentException(key + " is not in the ledger.");
        }
        var month = new PeriodMonth(YearMonth.from(account.correctableFrom()));
        while (!isOpen(month)) {
            month = month.plus(1);
        }
        return month;
    }

    /**
     * Asks for everything booked about one settlement.
     *
     * @param key which one
     * @return its account, or null if it was never booked
     */
    public @Nullable Account account(SettlementKey key) {
        return accounts.get(key);
    }

    /**
     * Gives all accounts.
     *
     * @return the accounts in the order their settlements were booked
     */
    public Collection<Account> accounts() {
        return Collections.unmodifiableCollection(accounts.values());
    }

    /**
     * Lists for payroll what falls due with a period: its settlements, and the corrections booked in it.
     *
     * @param period a month, or an assessment year
     * @return the amount for each settlement that something of is booked in the period, 0 or more
     */
    public Map<SettlementKey, MonetaryAmount> payouts(Period period) {
        var payouts = new LinkedHashMap<SettlementKey, MonetaryAmount>();
        for (var account : accounts.values()) {
            var due = account.payouts().get(period);
            if (due != null) {
                payouts.put(account.key(), due);
            }
        }
        return Collections.unmodifiableMap(payouts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ledger that && accounts.equals(that.accounts);
    }

    @Override
    public int hashCode() {
        return accounts.hashCode();
    }

    @Override
    public String toString() {
        return "Ledger of " + accounts.keySet();
    }
}
