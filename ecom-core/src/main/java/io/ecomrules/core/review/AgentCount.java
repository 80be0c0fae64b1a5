package io.ecomrules.core.review;

import io.ecomrules.core.finding.Confidence;
import io.ecomrules.core.finding.Status;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.service.Item;
import io.ecomrules.core.service.Proof;
import io.ecomrules.core.service.Tally;
import io.ecomrules.core.service.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The counts of one agent in one month. Whatever is added can be taken back, in any order. Not thread-safe. */
final class AgentCount {

    long conversations;
    long open;
    long rated;
    long responses;
    Duration responseTime = Duration.ZERO;
    long scored;
    Exact scores = Exact.ZERO;
    final Map<Tally, DayCounts> counts = new EnumMap<>(Tally.class);
    final Map<Tally, DayCounts> unsure = new EnumMap<>(Tally.class);
    final Unanswered unanswered = new Unanswered();
    final Unanswered unansweredYet = new Unanswered();
    final TreeMap<LocalDate, Presence> presence = new TreeMap<>();
    final TreeMap<String, Long> phrases = new TreeMap<>();
    private final Map<Item, ClauseCount> clauses = new EnumMap<>(Item.class);

    AgentCount() {
        for (var item : Item.values()) {
            clauses.put(item, ClauseCount.none(item));
        }
        for (var tally : Tally.values()) {
            counts.put(tally, new DayCounts());
            unsure.put(tally, new DayCounts());
        }
    }

    /** Counts a conversation, or takes it back with −1. */
    void add(Reviewed reviewed, @Nullable String customer, LocalDate day, MonthTerms terms, ZoneId zone, int sign) {
        var inspected = reviewed.inspected();
        var measured = inspected.measured();
        conversations += sign;
        open += measured.isOpen() ? sign : 0;
        var score = inspected.score();
        if (score != null) {
            scored += sign;
            scores = sign > 0 ? scores.plus(score) : scores.minus(score);
        }
        for (var verdict : inspected.verdicts()) {
            clauses.put(verdict.item(), clause(verdict.item()).plus(verdict.status(), isForReview(verdict), sign));
            slow(verdict, day, sign);
            forbidden(verdict, day, sign);
        }
        var took = measured.firstResponse();
        if (took != null && !reviewed.turned().contains(Item.FIRST_RESPONSE)) {
            responses += sign;
            responseTime = responseTime.plus(took.multipliedBy(sign));
        }
        if (measured.hasCustomer() && !measured.isAnswered()) {
            (measured.isOpen() ? unansweredYet : unanswered).add(day, customer, sign);
        } else if (measured.hasCustomer()) {
            present(Objects.requireNonNull(measured.at()), measured.until(), day, zone, sign);
        }
        review(reviewed, day, terms, sign);
    }

    private static boolean isForReview(Verdict verdict) {
        return verdict.status() == Status.FAIL && verdict.confidence() == Confidence.NEEDS_REVIEW;
    }

    private void slow(Verdict verdict, LocalDate day, int sign) {
        if (verdict.item() == Item.FIRST_RESPONSE) {
            boolean isUnsure = verdict.status() == Status.UNKNOWN || isForReview(verdict);
            boolean isSlow = verdict.status() == Status.FAIL && !isUnsure;
            count(Tally.SLOW_FIRST_RESPONSES, day, isSlow ? sign : 0, isUnsure ? sign : 0);
        }
    }

    private void forbidden(Verdict verdict, LocalDate day, int sign) {
        if (verdict.item() != Item.FORBIDDEN_WORDS) {
            return;
        }
        if (verdict.status() == Status.UNKNOWN) {
            count(Tally.FORBIDDEN_PHRASES, day, 0, sign);
        } else if (verdict.status() == Status.FAIL) {
            long words = verdict.evidence().stream()
                    .filter(Proof.Words.class::isInstance)
                    .count();
            int sure = isForReview(verdict) ? 0 : Math.max(1, verdict.hits());
            long forReview = Math.max(isForReview(verdict) ? 1 : 0, words - sure);
            count(Tally.FORBIDDEN_PHRASES, day, (long) sign * sure, sign * forReview);
            for (var proof : verdict.evidence()) {
                if (proof instanceof Proof.Words said && said.confidence() != Confidence.NEEDS_REVIEW) {
                    phrases.merge(said.phrase(), (long) sign, AgentCount::sum);
                }
            }
        }
    }

    private static @Nullable Long sum(long one, long other) {
        return one + other == 0 ? null : one + other;
    }

    /** A bad rating is put down to attitude where a clause of attitude was broken in the same conversation. */
    private void review(Reviewed reviewed, LocalDate day, MonthTerms terms, int sign) {
        var rating = reviewed.inspected().measured().rating();
        if (rating == null) {
            return;
        }
        rated += sign;
        var limit = terms.of(Tally.BAD_REVIEWS).badRatingUpTo();
        if (limit == null || limit.value().isBelow(rating)) {
            return;
        }
        boolean isAttitude = false;
        boolean isUnsure = false;
        for (var verdict : reviewed.inspected().verdicts()) {
            if (terms.attitude().contains(verdict.item())) {
                boolean isForReview = isForReview(verdict);
                isAttitude |= verdict.status() == Status.FAIL && !isForReview;
                isUnsure |= isForReview || verdict.status() == Status.UNKNOWN;
            }
        }
        count(Tally.BAD_REVIEWS, day, isAttitude ? sign : 0, !isAttitude && isUnsure ? sign : 0);
    }

    /** By the second, within the month that the conversation belongs to. */
    private void present(Instant from, @Nullable Instant until, LocalDate day, ZoneId zone, int sign) {
        var begin = from.atZone(zone).toLocalTime().toSecondOfDay();
        var end = until == null || until.isBefore(from) ? from : until;
        var endDay = LocalDate.ofInstant(end, zone);
        for (var each = day; !each.isAfter(endDay) && each.getMonth() == day.getMonth(); each = each.plusDays(1)) {
            int last = each.equals(endDay) ? end.atZone(zone).toLocalTime().toSecondOfDay() : 86_399;
            int first = each.equals(day) ? begin : 0;
            var at = presence.computeIfAbsent(each, none -> new Presence());
            // Where clocks are put back a conversation may end at an earlier time of the day.
            at.add(first, Math.max(first, last), sign);
            if (at.isEmpty()) {
                presence.remove(each);
            }
        }
    }

    private void count(Tally tally, LocalDate day, long sure, long notSure) {
        Objects.requireNonNull(counts.get(tally)).add(day, sure);
        Objects.requireNonNull(unsure.get(tally)).add(day, notSure);
    }

    void merge(AgentCount other) {
        conversations += other.conversations;
        open += other.open;
        rated += other.rated;
        responses += other.responses;
        responseTime = responseTime.plus(other.responseTime);
        scored += other.scored;
        scores = scores.plus(other.scores);
        other.counts.forEach(
                (tally, days) -> Objects.requireNonNull(counts.get(tally)).merge(days));
        other.unsure.forEach(
                (tally, days) -> Objects.requireNonNull(unsure.get(tally)).merge(days));
        unanswered.merge(other.unanswered);
        unansweredYet.merge(other.unansweredYet);
        other.presence.forEach((day, at) ->
                presence.computeIfAbsent(day, none -> new Presence()).merge(at));
        other.phrases.forEach((phrase, times) -> phrases.merge(phrase, times, AgentCount::sum));
        other.clauses.forEach((item, count) -> clauses.put(item, clause(item).plus(count)));
    }

    ClauseCount clause(Item item) {
        return Objects.requireNonNull(clauses.get(item));
    }
}
