package io.ecomrules.rules;

import io.ecomrules.core.calendar.DueTime;
import io.ecomrules.core.calendar.Obligation;
import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.listing.ContentChecks;
import io.ecomrules.core.listing.Delisting;
import io.ecomrules.core.listing.Listing;
import io.ecomrules.core.listing.ListingTerms;
import io.ecomrules.core.listing.Reordering;
import io.ecomrules.core.listing.Replenishment;
import io.ecomrules.core.listing.StockLevel;
import io.ecomrules.core.listing.Supply;
import io.ecomrules.rules.plan.Answers;
import io.ecomrules.rules.plan.ListingPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Judges listings and stock by the rules of a pack (LST-1, LST-4, LST-5, LST-9). Immutable and thread-safe.
 *
 * <p>Prices, promotions, metrics and workflows need no rule: see {@code PriceCheck}, {@code PromotionCheck}, {@code EditorMetrics} and
 * {@code ListingFlow} in {@code io.ecomrules.core.listing}.
 */
public final class ListingPolicy {

    private final Answers answers;
    private final DeadlinePolicy deadlines;
    private final DueTime dueTime;

    ListingPolicy(Answers answers, DeadlinePolicy deadlines) {
        this(answers, deadlines, DueTime.onTheWall());
    }

    private ListingPolicy(Answers answers, DeadlinePolicy deadlines, DueTime dueTime) {
        this.answers = answers;
        this.deadlines = deadlines;
        this.dueTime = dueTime;
    }

    /**
     * Counts spans of time in another way: working time and work days take a calendar of the house.
     *
     * @param other counts time
     * @return a policy of the same rules
     */
    public ListingPolicy counting(DueTime other) {
        return new ListingPolicy(answers, deadlines, other);
    }

    /**
     * Tells what the rules ask of listings: what must be there, and whose work it is.
     *
     * @param on the day
     * @return the terms in force
     */
    public ListingTerms terms(LocalDate on) {
        return ListingPlan.listings(answers, on);
    }

    /**
     * Says why a listing cannot go live (LST-1).
     *
     * @param listing the listing
     * @param on the day
     * @return a finding for each part that must be there and is not; none if it can
     */
    public List<Finding> missing(Listing listing, LocalDate on) {
        return terms(on).missing(listing);
    }

    /**
     * Decides whether a product is taken down because it is sold out (LST-4).
     *
     * @param level its stock
     * @param on the day
     * @return the decision with its reason
     */
    public Delisting delisting(StockLevel level, LocalDate on) {
        return ListingPlan.stock(answers, level, Supply.UNKNOWN, on).delisting(level);
    }

    /**
     * Decides whether a product is ordered again, how much of it and by when (LST-5).
     *
     * @param level its stock
     * @param supply how it is bought
     * @param on today
     * @return the decision, or every reason why there is none
     */
    public Replenishment replenishment(StockLevel level, Supply supply, LocalDate on) {
        return Reordering.decide(ListingPlan.stock(answers, level, supply, on), level, supply, on);
    }

    /**
     * Finds when the content of the own products was not looked at for too long (LST-9). The rule in force when the time begins decides.
     *
     * @param checks when it was looked at, in any order
     * @param from when the time begins in which it has to be looked at
     * @param until when that time ends, or the present
     * @param zone the time zone of the house
     * @return a finding for each gap; {@code no-rule-in-force} if nothing says how long one may be, {@code span-not-countable} if the rule
     *     counts in working time or work days that nothing here can count
     * @throws IllegalArgumentException if the time ends before it begins
     */
    public List<Finding> contentGaps(Collection<Instant> checks, Instant from, Instant until, ZoneId zone) {
        var day = LocalDate.ofInstant(from, zone);
        var limit = deadlines.limit(Obligation.CHECK_CONTENT, day);
        if (limit == null) {
            return List.of(Finding.of(ClauseId.of("LST-9"), "no-rule-in-force", null, Severity.WARNING)
                    .with("subject", Obligation.CHECK_CONTENT.code())
                    .with("period", day.toString()));
        }
        // The time is counted from its beginning and from every check in it; where one cannot be counted, nothing is
        // told of the others.
        boolean isCountable = Stream.concat(Stream.of(from), checks.stream().filter(check -> check.isBefore(until)))
                .allMatch(start -> dueTime.after(start, limit.value()) != null);
        if (!isCountable) {
            return List.of(Finding.of(
                            limit.rule().clause(),
                            "span-not-countable",
                            limit.rule().name(),
                            Severity.WARNING)
                    .with("span", limit.value().toString()));
        }
        return ContentChecks.gaps(
                checks,
                from,
                until,
                check -> Objects.requireNonNull(dueTime.after(check, limit.value())),
                limit.rule());
    }
}
