package io.ecomrules.rules;

import io.ecomrules.core.calendar.DueTime;
import io.ecomrules.core.calendar.Obligation;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.PackReference;
import io.ecomrules.core.order.Fault;
import io.ecomrules.core.order.Order;
import io.ecomrules.core.order.OrderReport;
import io.ecomrules.core.order.OrderReview;
import io.ecomrules.core.order.OrderTerms;
import io.ecomrules.core.order.OrderVerification;
import io.ecomrules.core.trade.OrderDesk;
import io.ecomrules.rules.facts.OrderAlteration;
import io.ecomrules.rules.plan.Answers;
import io.ecomrules.rules.plan.OrderPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Looks orders through and works them by the rules of a pack (ORD-1 to ORD-9). Keeps nothing. Immutable and thread-safe. */
public final class OrderPolicy {

    /** Orders come from a few months; whoever comes from more is invented, and the memory begins anew. */
    private static final int MOST_MONTHS = 1_200;

    private final Map<YearMonth, OrderTerms> known;

    private final Answers answers;
    private final PerformancePolicy discipline;
    private final PackReference pack;
    private final DueTime dueTime;

    OrderPolicy(Answers answers, PerformancePolicy discipline, PackReference pack) {
        this(answers, discipline, pack, DueTime.onTheWall(), new ConcurrentHashMap<>());
    }

    private OrderPolicy(
            Answers answers,
            PerformancePolicy discipline,
            PackReference pack,
            DueTime dueTime,
            Map<YearMonth, OrderTerms> known) {
        this.answers = answers;
        this.discipline = discipline;
        this.pack = pack;
        this.dueTime = dueTime;
        this.known = known;
    }

    /**
     * Counts spans of time in another way: working time and work days take a calendar of the house. Without one, a promise whose rule
     * counts in them is unknown.
     *
     * @param other counts time
     * @return a policy of the same rules
     */
    public OrderPolicy counting(DueTime other) {
        return new OrderPolicy(answers, discipline, pack, other, known);
    }

    /**
     * Tells what the rules say about orders.
     *
     * @param on the day
     * @return the terms in force
     */
    public OrderTerms terms(LocalDate on) {
        var month = YearMonth.from(on);
        var terms = known.get(month);
        if (terms == null) {
            if (known.size() >= MOST_MONTHS) {
                known.clear();
            }
            terms = OrderPlan.terms(answers, on);
            known.put(month, terms);
        }
        return terms;
    }

    /**
     * Looks an order through.
     *
     * @param order the order as reported
     * @param now the present instant
     * @param zone the time zone of the house: it says in which month something began, and in it instants are told
     * @return verdicts and findings
     */
    public OrderReport verify(Order order, Instant now, ZoneId zone) {
        return verification(now, zone).verify(order);
    }

    /**
     * Looks many orders through, one at a time, as they are asked for.
     *
     * @param orders the orders; none is kept
     * @param now the present instant
     * @param zone the time zone of the house
     * @return a report for each order, in their order
     */
    public Stream<OrderReport> verify(Stream<Order> orders, Instant now, ZoneId zone) {
        return orders.map(verification(now, zone)::verify);
    }

    /**
     * Finds when something that has to be done again and again was left undone for too long (ORD-1, ORD-4).
     *
     * @param fault {@link Fault#REFRESH_GAP} or {@link Fault#BACKUP_GAP}
     * @param done when it was done, in any order
     * @param from when the shift began, or the first backup was due to be counted from
     * @param until when the shift ended, or the present
     * @param zone the time zone of the house
     * @return a finding for each gap, with both instants
     * @throws IllegalArgumentException for another fault, or if the time ends before it begins
     */
    public List<Finding> gaps(Fault fault, Collection<Instant> done, Instant from, Instant until, ZoneId zone) {
        var obligation = switch (fault) {
            case REFRESH_GAP -> Obligation.REFRESH_ORDERS;
            case BACKUP_GAP -> Obligation.BACK_UP_ORDERS;
            default -> throw new IllegalArgumentException("Nothing is done again and again for " + fault + ".");
        };
        return new OrderReview(termsIn(zone), zone, dueTime).gaps(fault, obligation, done, from, until);
    }

    /**
     * Compares an order with what it was when it became binding (ORD-5).
     *
     * @param binding the order as it was placed
     * @param later the order as it is presented now
     * @param seenAt when that was seen
     * @param zone the time zone of the house
     * @return one finding that names each field that is not what it was, or none
     */
    public List<Finding> alterations(Order binding, Order later, Instant seenAt, ZoneId zone) {
        return new OrderReview(termsIn(zone), zone, dueTime).alterations(binding, later, seenAt);
    }

    /**
     * Compares an order with what it was when it became binding (ORD-5), and tells what the company may do about it (DIS-2).
     *
     * @param binding the order as it was placed
     * @param later the order as it is presented now
     * @param seenAt when that was seen
     * @param zone the time zone of the house
     * @param irreversible whether the effect on the trade cannot be undone; a fact that the host states and nothing infers
     * @return as {@link #alterations(Order, Order, Instant, ZoneId)}, and a finding {@code altered-order} if the rules allow dismissal
     */
    public List<Finding> alterations(Order binding, Order later, Instant seenAt, ZoneId zone, boolean irreversible) {
        var found = new ArrayList<>(alterations(binding, later, seenAt, zone));
        if (!found.isEmpty()) {
            found.addAll(
                    discipline.review(new OrderAlteration(irreversible), LocalDate.ofInstant(seenAt, zone)).stream()
                            .map(finding -> finding.with("order", binding.id()))
                            .toList());
        }
        return Finding.inOrder(found);
    }

    /**
     * Opens a desk at which orders are placed and worked (ORD-5, ORD-7, ORD-8).
     *
     * @param zone the time zone of the house
     * @return the desk, which counts time as this policy does
     */
    public OrderDesk desk(ZoneId zone) {
        return new OrderDesk(termsIn(zone), zone, dueTime, pack);
    }

    private OrderVerification verification(Instant now, ZoneId zone) {
        return new OrderVerification(termsIn(zone), now, zone, dueTime, pack);
    }

    private Function<Instant, OrderTerms> termsIn(ZoneId zone) {
        return new InMonths(zone);
    }

    /** Orders of a day come from few months, and for a month that is known no calendar has to be asked. */
    private final class InMonths implements Function<Instant, OrderTerms> {

        /** Fewer months than would take longer to look through than the calendar. */
        private static final int MOST = 12;

        private final ZoneId zone;
        private volatile Month[] recent = {};

        private record Month(Instant from, Instant until, OrderTerms terms) {
            boolean holds(Instant instant) {
                return !instant.isBefore(from) && instant.isBefore(until);
            }
        }

        InMonths(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public OrderTerms apply(Instant instant) {
            for (var month : recent) {
                if (month.holds(instant)) {
                    return month.terms();
                }
            }
            var day = LocalDate.ofInstant(instant, zone);
            var first = day.withDayOfMonth(1);
            var month = new Month(
                    first.atStartOfDay(zone).toInstant(),
                    first.plusMonths(1).atStartOfDay(zone).toInstant(),
                    terms(day));
            var others = recent;
            var more = Arrays.copyOf(others, Math.min(others.length + 1, MOST));
            System.arraycopy(others, 0, more, 1, more.length - 1);
            more[0] = month;
            recent = more;
            return month.terms();
        }
    }
}
