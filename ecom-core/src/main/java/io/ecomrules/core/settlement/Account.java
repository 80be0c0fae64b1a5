package io.ecomrules.core.settlement;

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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;

/**
 * Everything booked about one settlement: the settlement itself, and its corrections in the order they were booked.
 *
 * <p>What falls due is what the entries come to, less what fell due before: whoever was paid 100, is entitled to 60 after a return and to
 * 90 after an objection, is paid nothing more, and the balance is −10. A negative balance is shown. It is never deducted from another
 * settlement, and no payout is ever negative (PAY-7).
 *
 * @param settled the settlement, paid or closed
 * @param nettedReturns ids of returns that the host had taken off the figures before they were settled
 * @param corrections the corrections, in the order they were booked
 */
public record Account(Settlement.Settled settled, Set<String> nettedReturns, List<Correction> corrections) {

    private static final Comparator<ObjectionCase.Accepted> BY_DECISION =
            Comparator.comparing(ObjectionCase.Accepted::decidedOn).thenComparing(ObjectionCase.Accepted::id);

    /**
     * Checks that each correction follows on the one before.
     *
     * @throws IllegalArgumentException if one does not, or an open settlement has corrections
     */
    public Account {
        nettedReturns = Set.copyOf(nettedReturns);
        corrections = List.copyOf(corrections);
        if (!corrections.isEmpty() && !(settled instanceof Settlement.Closed)) {
            throw new IllegalArgumentException(settled.key() + " is not closed but has corrections.");
        }
        var last = settled.statement();
        var since = settled.key().period().end();
        for (var correction : corrections) {
            if (!correction.previous().equals(last)
                    || correction.bookedIn().start().isBefore(since)) {
                throw new IllegalArgumentException("The correction of " + settled.key() + " by "
                        + correction.cause().id() + " does not follow on what was stored last.");
            }
            last = correction.recomputed();
            since = correction.bookedIn().start();
        }
    }

    /**
     * Tells whom and what it is about.
     *
     * @return the natural key
     */
    public SettlementKey key() {
        return settled.key();
    }

    /**
     * Gives what the settlement comes to as of the last correction.
     *
     * @return the statement stored last
     */
    public Statement latest() {
        return corrections.isEmpty()
                ? settled.statement()
                : corrections.get(corrections.size() - 1).recomputed();
    }

    /**
     * Lists the lines, reversal and rebook for each correction.
     *
     * @return the lines in the order they were booked
     */
    public List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        entries.add(new Entry(key(), Entry.Kind.SETTLEMENT, Amounts.of(settled.statement()), key().period(), null));
        for (var each : corrections) {
            var reversed = Amounts.of(each.previous()).negate();
            entries.add(new Entry(key(), Entry.Kind.REVERSAL, reversed, each.bookedIn(), each.cause()));
            entries.add(
                    new Entry(key(), Entry.Kind.REBOOK, Amounts.of(each.recomputed()), each.bookedIn(), each.cause()));
        }
        return List.copyOf(entries);
    }

    /**
     * Adds up.
     *
     * @return the sum of all entries, whatever their kind
     */
    public MonetaryAmount net() {
        return sum(entries().stream().map(Entry::amount).toList());
    }

    /**
     * Tells what falls due when: the settlement's amount with its own period, and what its corrections add with the months they are
     * booked in.
     *
     * @return each period that something is booked in and the amount due with it, 0 or more, in the order they were booked
     */
    public Map<Period, MonetaryAmount> payouts() {
        var zero = Amounts.zero(settled.statement());
        var nets = new LinkedHashMap<Period, MonetaryAmount>();
        var net = zero;
        for (var entry : entries()) {
            net = net.add(entry.amount());
            nets.put(entry.bookedIn(), net);
        }
        var payouts = new LinkedHashMap<Period, MonetaryAmount>();
        var paid = zero;
        for (var each : nets.entrySet()) {
            var due = each.getValue().subtract(paid);
            payouts.put(each.getKey(), due.signum() < 0 ? zero : due);
            paid = due.signum() < 0 ? paid : each.getValue();
        }
        return Collections.unmodifiableMap(payouts);
    }

    /**
     * Tells what was paid beyond what the settlement comes to now. It is shown to people and never deducted by the library.
     *
     * @return 0, or less than 0 by so much
     */
    public MonetaryAmount balance() {
        return net().subtract(sum(payouts().values()));
    }

    /**
     * Gives the figures as they would be if an objection were accepted, so that it can be tried against everything booked so far.
     *
     * @param objection an objection to this settlement that is not booked
     * @return the figures to recompute
     */
    public Figures tried(Objection objection) {
        return figures(Stream.concat(claims(Stream.of()), Stream.of(objection)).toList(), returns(Stream.of()));
    }

    /** The first day of the first month that a correction may be booked in. */
    LocalDate correctableFrom() {
        return corrections.isEmpty()
                ? key().period().end()
                : corrections.get(corrections.size() - 1).bookedIn().start();
    }

    /** Everything that speaks against a correction, but for the month's being closed, which the account cannot know. */
    List<Problem> against(Correction.Cause cause, PeriodMonth bookedIn) {
        var reasons = new ArrayList<Problem>();
        if (!(settled instanceof Settlement.Closed)) {
            reasons.add(problem("settlement-not-closed"));
        }
        if (corrections.stream().anyMatch(each -> each.isCausedBy(cause))) {
            var code = cause instanceof ReturnedGoods ? "return-booked-already" : "objection-booked-already";
            reasons.add(problem(code, "id", cause.id()));
        }
        if (bookedIn.start().isBefore(key().period().end())) {
            reasons.add(problem("booked-too-early", "month", bookedIn.toString()));
        } else if (bookedIn.start().isBefore(correctableFrom())) {
            var since = YearMonth.from(correctableFrom()).toString();
            reasons.add(problem("booked-before-last-correction", "month", bookedIn.toString(), "since", since));
        }
        if (cause instanceof ReturnedGoods goods) {
            reasons.addAll(against(goods));
        }
        return reasons;
    }

    private List<Problem> against(ReturnedGoods goods) {
        var reasons = new ArrayList<Problem>();
        var figures = latest().figures();
        var currency = goods.amount().getCurrency();
        if (nettedReturns.contains(goods.id())) {
            reasons.add(problem("return-netted-already", "id", goods.id()));
        }
        if (!figures.currency().equals(currency)) {
            reasons.add(problem(
                    "return-in-other-currency",
                    "id",
                    goods.id(),
                    "currency",
                    currency.getCurrencyCode(),
                    "expected",
                    figures.currency().getCurrencyCode()));
        }
        if (figures.value(goods.soldAs()) == null) {
            reasons.add(problem(
                    "return-without-sales",
                    "id",
                    goods.id(),
                    "figure",
                    goods.soldAs().code()));
        }
        return reasons;
    }

    private Problem problem(String code, String... parameters) {
        return Problem.of(
                code,
                Stream.concat(Stream.of("subject", key().toString()), Stream.of(parameters))
                        .toArray(String[]::new));
    }

    /** The same account with one correction more. */
    Account with(Correction correction) {
        return new Account(
                settled,
                nettedReturns,
                Stream.concat(corrections.stream(), Stream.of(correction)).toList());
    }

    /**
     * Gives the figures as they are once one thing more is taken into account.
     *
     * @param further an accepted objection, or a return, that is not booked
     * @return the figures to recompute
     */
    Figures with(Correction.Cause further) {
        return figures(claims(Stream.of(further)).toList(), returns(Stream.of(further)));
    }

    /**
     * Claims are about the figures as first settled, so they take their place first; the returns are taken off after. That way it makes
     * no difference in which order they came.
     */
    private Figures figures(List<Objection> claims, List<ReturnedGoods> returns) {
        var figures = settled.statement().figures();
        for (var claim : claims) {
            figures = claim.applyTo(figures);
        }
        for (var goods : returns) {
            figures = goods.takeOff(figures);
        }
        return figures;
    }

    private Stream<Objection> claims(Stream<Correction.Cause> further) {
        return causes(further, ObjectionCase.Accepted.class).sorted(BY_DECISION).map(ObjectionCase.Accepted::objection);
    }

    private List<ReturnedGoods> returns(Stream<Correction.Cause> further) {
        return causes(further, ReturnedGoods.class).toList();
    }

    private <C> Stream<C> causes(Stream<Correction.Cause> further, Class<C> kind) {
        return Stream.concat(corrections.stream().map(Correction::cause), further)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private MonetaryAmount sum(Collection<MonetaryAmount> amounts) {
        return amounts.stream().reduce(Amounts.zero(settled.statement()), MonetaryAmount::add);
    }
}
