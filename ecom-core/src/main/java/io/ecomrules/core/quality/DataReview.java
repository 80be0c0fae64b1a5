package io.ecomrules.core.quality;

import io.ecomrules.core.finding.Finding;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Judges the records of one source, one at a time (ANA-1). Where originals of cancellations are looked for, every record is shown to
 * {@link #know} first, then each is judged: an original may come behind its cancellation.
 *
 * <p>No record is kept. Memory grows with the number of different keys only, by about 150 bytes each, and by as much for every
 * record that can be cancelled where originals are looked for. Not thread-safe; one review a source.
 */
public final class DataReview {

    private final DataProfile profile;
    private final DataTerms terms;
    private final ValueChecks values;
    private final KnownRecords known;
    private final DataTally tally;

    /**
     * Begins.
     *
     * @param profile what the columns are
     * @param terms what the rules say
     * @param now the present instant
     * @param zone the zone of dates without an offset
     */
    public DataReview(DataProfile profile, DataTerms terms, Instant now, ZoneId zone) {
        this.profile = Objects.requireNonNull(profile, "profile");
        this.terms = Objects.requireNonNull(terms, "terms");
        this.values = new ValueChecks(profile, terms, now, zone);
        this.known = new KnownRecords(profile);
        this.tally = new DataTally(profile, terms);
    }

    /**
     * Takes note of a record that a cancellation may refer to: one of these data, or of earlier ones.
     *
     * @param row the record
     */
    public void know(DataRecord row) {
        if (row.broken() == null) {
            known.know(row);
        }
    }

    /**
     * Judges a record and counts it.
     *
     * @param row the record
     * @return what becomes of it, and why
     */
    public JudgedRecord judge(DataRecord row) {
        var seen = look(row);
        var treatment = terms.treatment(seen);
        tally.add(row, seen, treatment, values);
        var findings = new ArrayList<Finding>();
        seen.forEach(each -> findings.addAll(terms.judge(each)));
        return new JudgedRecord(row.line(), key(row), treatment, Finding.inOrder(findings));
    }

    private List<Seen> look(DataRecord row) {
        var broken = row.broken();
        if (broken != null) {
            return List.of(Seen.of(broken.flaw(), flat(broken)));
        }
        var seen = new ArrayList<>(values.look(row));
        var duplicate = known.duplicate(row);
        if (duplicate != null) {
            seen.add(duplicate);
        }
        var orphan = known.withoutOriginal(row);
        if (orphan != null) {
            seen.add(orphan);
        }
        known.document(row);
        return seen;
    }

    private static String[] flat(DataRecord.Broken broken) {
        var texts = new ArrayList<String>(List.of("reason", broken.problem().code()));
        broken.problem().parameters().forEach((name, value) -> texts.addAll(List.of(name, value)));
        return texts.toArray(String[]::new);
    }

    private @Nullable String key(DataRecord row) {
        var parts = new ArrayList<String>();
        for (var column : profile.key()) {
            var value = row.value(column);
            if (value == null) {
                return null;
            }
            parts.add(Shown.of(value));
        }
        return parts.isEmpty() ? null : String.join(" ", parts);
    }

    /**
     * Sums up what was judged so far.
     *
     * @return the counts, what is wrong with the data as a whole, and what to mend first
     */
    public DataSummary summary() {
        return tally.summary(known.documents());
    }
}
