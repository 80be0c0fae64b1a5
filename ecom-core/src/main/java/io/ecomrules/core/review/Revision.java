package io.ecomrules.core.review;

import io.ecomrules.core.finding.Confidence;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.finding.Ruled;
import io.ecomrules.core.finding.Status;
import io.ecomrules.core.review.Reviewed.Tried;
import io.ecomrules.core.service.Check;
import io.ecomrules.core.service.ItemTerms;
import io.ecomrules.core.service.Proof;
import io.ecomrules.core.service.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One verdict after its reviews. Words that were said are looked at one by one; where a clause is broken without words, by a time or because
 * something is missing, the verdict as a whole is the finding.
 */
final class Revision {

    private static final String REVIEWED = "reviewed";

    private final Verdict before;
    private final @Nullable ItemTerms terms;
    private final List<Review> reviews;
    private final List<Problem> problems;
    private final List<Proof> kept = new ArrayList<>();
    private final List<Proof.SetAside> setAside;
    private int words;
    private int confirmed;
    private int falseHits;
    private int missed;
    private final Verdict after;

    Revision(Verdict before, @Nullable ItemTerms terms, List<Review> reviews, List<Problem> problems) {
        this.before = before;
        this.terms = terms;
        this.reviews = reviews;
        this.problems = problems;
        this.setAside = new ArrayList<>(before.setAside());
        this.after = reviews.isEmpty() ? before : revised();
    }

    Verdict verdict() {
        return after;
    }

    boolean isTried() {
        return confirmed + falseHits + missed > 0;
    }

    Tried tried() {
        return new Tried(before, confirmed, falseHits, missed);
    }

    boolean isTurned() {
        return before.status() != after.status();
    }

    private Verdict revised() {
        boolean isFail = before.status() == Status.FAIL;
        for (var proof : before.evidence()) {
            if (isFail && proof instanceof Proof.Words said) {
                words++;
                look(said);
            } else {
                kept.add(proof);
            }
        }
        // Where no words were said there is only the whole, whatever place the reviewer points to.
        boolean isOnlyWhole = isFail && words == 0;
        var whole = last(reviews.stream()
                .filter(review -> isOnlyWhole || review.passage() == null)
                .toList());
        if (isOnlyWhole) {
            count(whole);
        }
        addMissed();
        tellIdle();
        boolean isReversed = whole != null && whole.decision() == ReviewDecision.FALSE_HIT;
        return isFail ? revisedFail(whole, isReversed) : revisedOther(whole, isReversed);
    }

    private Verdict revisedFail(@Nullable Review whole, boolean isReversed) {
        boolean stands = isBroken() || (!isReversed && isBrokenWithoutWords());
        return stands ? broken(whole) : verdict(Status.PASS, Confidence.CERTAIN, "false-hit");
    }

    private Verdict revisedOther(@Nullable Review whole, boolean isReversed) {
        boolean isMissed = !isReversed && reviews.stream().anyMatch(Revision::isMissedAsAWhole);
        missed += isMissed ? 1 : 0;
        return isMissed || isBroken() ? broken(whole) : before;
    }

    private void look(Proof.Words said) {
        var review = last(reviews.stream()
                .filter(each -> each.passage() == null || each.passage().touches(said))
                .toList());
        count(review);
        if (review == null) {
            kept.add(said);
        } else if (review.decision() == ReviewDecision.FALSE_HIT) {
            setAside.add(new Proof.SetAside(said, REVIEWED, null));
        } else {
            kept.add(new Proof.Words(
                    said.turn(),
                    said.from(),
                    said.to(),
                    said.text(),
                    said.lexicon(),
                    said.phrase(),
                    said.lane(),
                    Confidence.CERTAIN));
        }
    }

    private void count(@Nullable Review review) {
        if (review != null) {
            boolean isFalse = review.decision() == ReviewDecision.FALSE_HIT;
            falseHits += isFalse ? 1 : 0;
            confirmed += isFalse ? 0 : 1;
        }
    }

    /** What a reviewer found and no rule did; a later decision about the same place takes it back. */
    private void addMissed() {
        var places = new LinkedHashMap<Passage, Review>();
        for (var review : reviews) {
            var passage = review.passage();
            if (passage == null) {
                // Whoever decides about everything decides about these places too.
                places.replaceAll((place, earlier) -> review);
            } else if (places.containsKey(passage) || isNew(review, passage)) {
                places.put(passage, review);
            }
        }
        places.forEach((passage, review) -> {
            if (review.decision() != ReviewDecision.FALSE_HIT) {
                kept.add(new Proof.Place(passage.turn(), "missed"));
                missed++;
            }
        });
    }

    private boolean isNew(Review review, Passage passage) {
        return review.decision() == ReviewDecision.MISSED && !isFound(passage);
    }

    private boolean isFound(Passage passage) {
        return before.status() == Status.FAIL
                && before.evidence().stream()
                        .anyMatch(proof -> proof instanceof Proof.Words said && passage.touches(said));
    }

    /** Decisions about findings that are not there. */
    private void tellIdle() {
        for (var review : reviews) {
            var passage = review.passage();
            boolean isAboutMissed = reviews.stream()
                    .anyMatch(other -> other.decision() == ReviewDecision.MISSED
                            && (passage == null || other.passage() == null || passage.equals(other.passage())));
            boolean isAboutFound =
                    before.status() == Status.FAIL && (passage == null || words == 0 || isFound(passage));
            if (review.decision() != ReviewDecision.MISSED && !isAboutMissed && !isAboutFound) {
                problems.add(Reviewed.problem("review-of-no-finding", review));
            }
        }
    }

    private static boolean isMissedAsAWhole(Review review) {
        return review.decision() == ReviewDecision.MISSED && review.passage() == null;
    }

    /** Whether the words that are left are too many, or something else is there that proves it. */
    private boolean isBroken() {
        var said = new HashMap<String, Integer>();
        boolean isProven = false;
        for (var proof : kept) {
            if (proof instanceof Proof.Words left && before.status() == Status.FAIL) {
                said.merge(left.lexicon(), 1, Integer::sum);
            } else {
                isProven |= proof instanceof Proof.Place place && place.what().equals("missed");
            }
        }
        return isProven || isTooOften(said);
    }

    private boolean isTooOften(Map<String, Integer> said) {
        return said.entrySet().stream().anyMatch(each -> each.getValue() > allowed(each.getKey()));
    }

    private int allowed(String lexicon) {
        int allowed = 0;
        for (var check : terms == null ? List.<Ruled<Check>>of() : terms.checks()) {
            boolean isIt = check.value() instanceof Check.NotSay words
                    && words.lexicon().equals(lexicon);
            allowed = isIt ? ((Check.NotSay) check.value()).atMost() : allowed;
        }
        return allowed;
    }

    /** Whether it can still be broken when no words are left: by a time, a voice, or because something is missing. */
    private boolean isBrokenWithoutWords() {
        boolean isOtherwiseProven = kept.stream().anyMatch(proof -> !(proof instanceof Proof.Words));
        return words == 0
                || isOtherwiseProven
                || before.absence() != null
                || (terms != null && terms.checks().stream().anyMatch(check -> isSilent(check.value())));
    }

    private static boolean isSilent(Check check) {
        return check instanceof Check.Say
                || check instanceof Check.SayGroups
                || check instanceof Check.Answer
                || check instanceof Check.KeepTopic;
    }

    private Verdict broken(@Nullable Review whole) {
        var confidence = before.status() == Status.FAIL && words == 0 ? before.confidence() : Confidence.NEEDS_REVIEW;
        for (var proof : kept) {
            if (proof instanceof Proof.Words said) {
                confidence = confidence.surer(said.confidence());
            }
        }
        boolean isConfirmed = whole != null && whole.decision() != ReviewDecision.FALSE_HIT;
        return verdict(
                Status.FAIL,
                isConfirmed || missed > 0 ? Confidence.CERTAIN : confidence,
                before.status() == Status.FAIL ? before.reason() : "missed");
    }

    private Verdict verdict(Status status, Confidence confidence, String reason) {
        return new Verdict(
                before.item(),
                status,
                before.isFinal(),
                confidence,
                reason,
                before.rule(),
                kept,
                status == before.status() ? before.absence() : null,
                setAside);
    }

    private static @Nullable Review last(List<Review> of) {
        return of.isEmpty() ? null : of.get(of.size() - 1);
    }
}
