package io.ecomrules.core.service;

import io.ecomrules.core.finding.Confidence;
import io.ecomrules.core.finding.Status;
import io.ecomrules.core.number.Exact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts the score: what is kept of what could be kept, of 100. What asks for nothing, what is unknown and what somebody has to look at first counts
 * on neither side.
 */
final class Scoring {

    private static final Exact HUNDRED = Exact.of(100);

    private Scoring() {}

    static @Nullable Exact score(ServiceTerms terms, List<Verdict> verdicts) {
        var possible = Exact.ZERO;
        var kept = Exact.ZERO;
        boolean isVetoed = false;
        for (var verdict : verdicts) {
            var known = terms.items().get(verdict.item());
            var worth = known == null ? ItemTerms.Worth.NOTHING : known.worth();
            boolean isFail = verdict.status() == Status.FAIL && verdict.confidence() != Confidence.NEEDS_REVIEW;
            if (isFail || verdict.status() == Status.PASS) {
                isVetoed |= isFail && worth.veto() != null;
                var points =
                        worth.points() == null ? Exact.ZERO : worth.points().value();
                possible = possible.plus(points);
                kept = kept.plus(isFail ? left(points, worth, verdict) : points);
            }
        }
        if (isVetoed) {
            return Exact.ZERO;
        }
        return possible.signum() == 0 ? null : kept.times(HUNDRED).dividedBy(possible);
    }

    private static Exact left(Exact points, ItemTerms.Worth worth, Verdict verdict) {
        var perHit = worth.perHit();
        int hits = verdict.hits();
        return perHit == null || hits == 0
                ? Exact.ZERO
                : points.minus(perHit.value().times(Exact.of(hits))).max(Exact.ZERO);
    }
}
