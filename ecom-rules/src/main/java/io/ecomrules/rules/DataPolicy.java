package io.ecomrules.rules;

import io.ecomrules.core.quality.DataProfile;
import io.ecomrules.core.quality.DataRecord;
import io.ecomrules.core.quality.DataReview;
import io.ecomrules.core.quality.DataSummary;
import io.ecomrules.core.quality.DataTerms;
import io.ecomrules.core.quality.JudgedRecord;
import io.ecomrules.rules.plan.Answers;
import io.ecomrules.rules.plan.DataPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Judges incoming data by the rules of a pack (ANA-1): each record is kept, flagged or set aside, with its reasons. Immutable and
 * thread-safe; a review that it begins is not.
 */
public final class DataPolicy {

    /** More months than any host asks about. */
    private static final int MOST_MONTHS = 1_200;

    private final Answers answers;
    private final Map<YearMonth, DataTerms> known = new ConcurrentHashMap<>();

    DataPolicy(Answers answers) {
        this.answers = answers;
    }

    /**
     * Tells what the rules say about data.
     *
     * @param on the day
     * @return the terms in force
     */
    public DataTerms terms(LocalDate on) {
        if (known.size() > MOST_MONTHS) {
            known.clear();
        }
        return known.computeIfAbsent(YearMonth.from(on), month -> DataPlan.terms(answers, month.atDay(1)));
    }

    /**
     * Begins to judge the records of a source one at a time, by the rules in force now.
     *
     * @param profile what the columns are
     * @param now the present instant
     * @param zone the zone of the house
     * @return a review that has seen nothing yet
     */
    public DataReview review(DataProfile profile, Instant now, ZoneId zone) {
        return new DataReview(profile, terms(LocalDate.ofInstant(now, zone)), now, zone);
    }

    /**
     * Judges all records of a source. They are gone through twice where originals of cancellations are looked for, since an original may
     * come behind its cancellation.
     *
     * @param records the records, which can be gone through twice
     * @param profile what the columns are
     * @param now the present instant
     * @param zone the zone of the house
     * @param judged takes what becomes of each, in their order
     * @return the counts, which add up, and what to mend first
     */
    public DataSummary check(
            Iterable<DataRecord> records,
            DataProfile profile,
            Instant now,
            ZoneId zone,
            Consumer<JudgedRecord> judged) {
        var review = review(profile, now, zone);
        var cancellation = profile.cancellation();
        if (cancellation != null && cancellation.hasOriginals()) {
            records.forEach(review::know);
        }
        records.forEach(row -> judged.accept(review.judge(row)));
        return review.summary();
    }
}
