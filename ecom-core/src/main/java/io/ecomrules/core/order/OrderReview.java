package io.ecomrules.core.order;

import io.ecomrules.core.calendar.DueTime;
import io.ecomrules.core.calendar.Gaps;
import io.ecomrules.core.calendar.Obligation;
import io.ecomrules.core.finding.Evidence;
import io.ecomrules.core.finding.Finding;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Looks at what is not about one order at one time: work that has to be done again and again, and orders as they were and are. */
public final class OrderReview {

    private final Function<Instant, OrderTerms> terms;
    private final ZoneId zone;
    private final DueTime dueTime;

    /**
     * Prepares to look.
     *
     * @param terms gives what the rules say at an instant
     * @param zone the time zone in which instants are told
     * @param dueTime counts time
     */
    public OrderReview(Function<Instant, OrderTerms> terms, ZoneId zone, DueTime dueTime) {
        this.terms = terms;
        this.zone = zone;
        this.dueTime = dueTime;
    }

    /**
     * Finds gaps that are longer than the rules allow (ORD-1, ORD-4).
     *
     * @param fault what a gap is called
     * @param obligation what has to be done
     * @param done when it was done
     * @param from when the time begins
     * @param until when it ends
     * @return a finding for each gap; one {@code cannot-check} if nothing says how long a gap may be or nothing can count it
     */
    public List<Finding> gaps(
            Fault fault, Obligation obligation, Collection<Instant> done, Instant from, Instant until) {
        if (due(obligation, from) == null) {
            return terms.apply(from)
                    .judge(new Observation(
                            Fault.CANNOT_CHECK,
                            Map.of("checks", new Evidence.Table(Map.of(fault.code(), obligation.code())))));
        }
        return Gaps.between(done, from, until, last -> orMax(due(obligation, last))).stream()
                .flatMap(gap -> terms
                        .apply(gap.after())
                        .judge(Observation.of(
                                fault,
                                "after",
                                text(gap.after()),
                                "before",
                                text(gap.before()),
                                "dueAt",
                                text(Objects.requireNonNull(due(obligation, gap.after())))))
                        .stream())
                .toList();
    }

    private @Nullable Instant due(Obligation obligation, Instant last) {
        var limit = terms.apply(last).limits().get(obligation);
        return limit == null ? null : dueTime.after(last, limit.value());
    }

    private static Instant orMax(@Nullable Instant instant) {
        return instant == null ? Instant.MAX : instant;
    }

    /**
     * Compares an order with what it was (ORD-5).
     *
     * @param binding the order as it was placed
     * @param later the order as it is presented now
     * @param seenAt when that was seen
     * @return one finding with every field that differs, as it was and as it is; none if nothing differs
     */
    public List<Finding> alterations(Order binding, Order later, Instant seenAt) {
        var changes = binding.fields().changesTo(later.fields());
        if (changes.isEmpty()) {
            return List.of();
        }
        var before = new LinkedHashMap<String, String>();
        var after = new LinkedHashMap<String, String>();
        for (var change : changes) {
            before.put(change.name(), change.before() == null ? "—" : change.before());
            after.put(change.name(), change.after() == null ? "—" : change.after());
        }
        var evidence = new LinkedHashMap<String, Evidence>();
        evidence.put("order", new Evidence.Text(binding.id()));
        evidence.put("before", new Evidence.Table(before));
        evidence.put("after", new Evidence.Table(after));
        return terms.apply(seenAt).judge(new Observation(Fault.ORDER_ALTERED, evidence));
    }

    private String text(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(OffsetDateTime.ofInstant(instant, zone));
    }
}
