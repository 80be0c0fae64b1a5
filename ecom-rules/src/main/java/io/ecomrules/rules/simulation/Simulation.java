package io.ecomrules.rules.simulation;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.performance.Cycle;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.History;
import io.ecomrules.core.performance.PeriodMonth;
import io.ecomrules.core.performance.SettlementKey;
import io.ecomrules.core.service.Conversation;
import io.ecomrules.core.service.Inspected;
import io.ecomrules.rules.Ecom;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Settles closed periods, judges past conversations and checks uploads and passwords again, once under the pack that decides at present and once
 * under a proposed one, and tells who would be touched. Nothing is stored, paid or put into service.
 *
 * <pre>{@code
 * try (var present = Ecom.builtIn(); var proposed = Ecom.open(folder)) {
 *     var impact = Simulation.between(present, proposed).settle(figuresOfClosedMonths);
 *     impact.losers().forEach((employee, sums) -> ...);
 * }
 * }</pre>
 *
 * <p>Months are settled in their order, and each pack's own results make the history that DIS-1 looks at, so that a changed weight shows
 * in runs of low months too.
 */
public final class Simulation {

    private final Ecom present;
    private final Ecom proposed;
    private final @Nullable PeriodMonth asOf;

    private Simulation(Ecom present, Ecom proposed, @Nullable PeriodMonth asOf) {
        this.present = Objects.requireNonNull(present, "present");
        this.proposed = Objects.requireNonNull(proposed, "proposed");
        this.asOf = asOf;
    }

    /**
     * Prepares to compare two packs. Both stay the caller's to close.
     *
     * @param present the pack that decides at present
     * @param proposed the pack to try
     * @return a simulation that takes each period's rules as both packs date them
     */
    public static Simulation between(Ecom present, Ecom proposed) {
        return new Simulation(present, proposed, null);
    }

    /**
     * Decides closed periods as if they lay in the future, to try rules that begin later: all periods are moved by the least number of
     * whole years after which none begins before a month.
     *
     * @param month the first month whose rules are wanted, such as the one a new rate begins in
     * @return a simulation that takes rules from then on
     */
    public Simulation asOf(PeriodMonth month) {
        return new Simulation(present, proposed, month);
    }

    /**
     * Settles figures under both packs.
     *
     * @param figures the figures of closed months and assessment years, in any order
     * @return what would change
     * @throws InvalidInputException with {@code simulated-twice} if a settlement is among them twice
     */
    public Impact settle(Collection<Figures> figures) {
        return settle(figures, History.EMPTY);
    }

    /**
     * Settles figures under both packs, with months that were settled before them.
     *
     * @param figures the figures of closed months and assessment years, in any order
     * @param past the results of earlier months, which count under both packs as they are
     * @return what would change
     * @throws InvalidInputException with {@code simulated-twice} if a settlement is among them twice
     */
    public Impact settle(Collection<Figures> figures, History past) {
        refuseTwice(figures);
        var moved = Moved.from(figures, asOf);
        var before = new Settler(present.performance(), moved.past(past));
        var after = new Settler(proposed.performance(), moved.past(past));
        var cases = figures.stream().sorted(inTime()).toList();
        var settled = new ArrayList<Impact.Paid>();
        var compared = WhatIf.<Figures, Settler.Settled>of(
                cases,
                each -> before.settle(moved.figures(each)),
                each -> after.settle(moved.figures(each)),
                (a, b) -> {
                    var key = a.statement().key();
                    settled.add(new Impact.Paid(
                            key.employee(),
                            key.post(),
                            moved.back(key.period()),
                            SettlementChange.pay(a.statement(), b.statement())));
                    return a.low() == b.low() && SettlementChange.isSame(a.statement(), b.statement());
                });
        var changes = compared.differences().stream()
                .map(each -> new SettlementChange(
                        each.decided().key(),
                        each.present().statement(),
                        each.proposed().statement(),
                        each.present().low(),
                        each.proposed().low()))
                .toList();
        int months =
                (int) cases.stream().map(each -> each.key().period()).distinct().count();
        var effects = Effects.of(proposed.changesSince(present), changes, Math.max(months, 1));
        return new Impact(present.pack(), proposed.pack(), settled, changes, effects);
    }

    /**
     * Judges conversations under both packs, each by the rules of the day on which it began; with {@link #asOf}, by those of that month's first day
     * if that is later.
     *
     * @param conversations the conversations, read one after the other
     * @param zone the time zone of the house
     * @param otherwise the day whose rules decide if a conversation has no time
     * @return which verdicts would change, and by which words or rules
     */
    public ConversationImpact judge(Iterable<Conversation> conversations, ZoneId zone, LocalDate otherwise) {
        var tallies = new Tallies();
        WhatIf<Conversation, Inspected> compared = decide(
                conversations, (ecom, each) -> ecom.service().judge(each, day(each, zone, otherwise)), (a, b) -> {
                    boolean isSame = Judging.isSame(a, b);
                    tallies.add(a, b, !isSame);
                    return isSame;
                });
        var changes = compared.differences().stream()
                .map(each -> {
                    var on = day(each.decided(), zone, otherwise);
                    return new Judging(
                                    each.decided(),
                                    present.service().terms(on),
                                    proposed.service().terms(on))
                            .change(each.present(), each.proposed());
                })
                .toList();
        return new ConversationImpact(present.pack(), proposed.pack(), compared.decided(), changes, tallies.points());
    }

    /**
     * How a pack tells whether something may be used.
     *
     * @param <C> what it is asked about
     */
    public interface Check<C> {
        /**
         * Judges.
         *
         * @param ecom the pack
         * @param each what it is asked about
         * @param on the day
         * @return whether it may be used, and what was found
         */
        Acceptance judge(Ecom ecom, C each, LocalDate on);
    }

    /**
     * Asks both packs whether uploads, passwords or other things may be used, by the rules of a day; with {@link #asOf}, by those of that month's
     * first day if that is later.
     *
     * <pre>{@code
     * simulation.accept(uploads, Upload::id, today, (ecom, upload, on) ->
     *         Acceptance.of(ecom.uploads().judge(upload.claim(), upload.file(), on))).newlyRefused()
     * }</pre>
     *
     * @param <C> what they are asked about
     * @param cases what they are asked about, read one after the other; nothing but its id is kept of a case
     * @param id the host's name for a case
     * @param day the day
     * @param check how a pack judges a case
     * @return what would be refused, accepted or said otherwise
     */
    public <C> AcceptanceImpact accept(
            Iterable<? extends C> cases, Function<? super C, String> id, LocalDate day, Check<? super C> check) {
        var on = notBefore(day);
        WhatIf<C, Acceptance> compared = decide(cases, (ecom, each) -> check.judge(ecom, each, on), Acceptance::isSame);
        var changes = compared.differences().stream()
                .map(each -> new AcceptanceChange(id.apply(each.decided()), each.present(), each.proposed()))
                .toList();
        return new AcceptanceImpact(present.pack(), proposed.pack(), compared.decided(), changes);
    }

    /**
     * Decides cases of any kind under both packs.
     *
     * <pre>{@code
     * simulation.decide(requests, (ecom, request) -> ecom.care().discount(request, day), Object::equals).differences()
     * }</pre>
     *
     * @param <C> a case
     * @param <R> what is decided of it
     * @param cases the cases, read one after the other
     * @param decision how a pack decides a case
     * @param isSame tells whether two results are the same to whoever is affected
     * @return what comes out otherwise
     */
    public <C, R> WhatIf<C, R> decide(
            Iterable<? extends C> cases,
            BiFunction<Ecom, ? super C, ? extends R> decision,
            BiPredicate<? super R, ? super R> isSame) {
        return WhatIf.of(cases, each -> decision.apply(present, each), each -> decision.apply(proposed, each), isSame);
    }

    private LocalDate day(Conversation conversation, ZoneId zone, LocalDate otherwise) {
        var at = conversation.at();
        return notBefore(at == null ? otherwise : LocalDate.ofInstant(at, zone));
    }

    private LocalDate notBefore(LocalDate day) {
        return asOf != null && day.isBefore(asOf.start()) ? asOf.start() : day;
    }

    /** Months before the year that ends with them. */
    private static Comparator<Figures> inTime() {
        return Comparator.comparing((Figures figures) -> figures.key().period().end())
                .thenComparing(figures -> figures.key().period().cycle() == Cycle.ANNUAL);
    }

    private static void refuseTwice(Collection<Figures> figures) {
        var seen = new HashSet<SettlementKey>();
        var problems = new ArrayList<Problem>();
        for (var each : figures) {
            if (!seen.add(each.key())) {
                problems.add(
                        Problem.of("simulated-twice", "settlement", each.key().toString()));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(List.copyOf(problems));
        }
    }
}
