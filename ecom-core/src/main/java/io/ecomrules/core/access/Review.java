package io.ecomrules.core.access;

import io.ecomrules.core.approval.House;
import io.ecomrules.core.calendar.Obligation;
import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.Evidence;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What all reviews share: the rules of the day, the house, the present, and what was found so far. One for each review. */
final class Review {

    private final Function<LocalDate, AccessTerms> terms;
    private final House house;
    private final Instant now;
    private final List<Finding> findings = new ArrayList<>();

    Review(Function<LocalDate, AccessTerms> terms, House house, Instant now) {
        this.terms = terms;
        this.house = house;
        this.now = now;
    }

    /** What was found, each once: what no rule says is the same for many things. */
    List<Finding> findings() {
        return List.copyOf(new LinkedHashSet<>(findings));
    }

    House house() {
        return house;
    }

    Instant present() {
        return now;
    }

    LocalDate today() {
        return house.day(now);
    }

    AccessTerms terms() {
        return terms.apply(today());
    }

    boolean isHolding(EmployeeId person, List<Post> posts) {
        return house.people()
                .find(person)
                .filter(found -> posts.stream().anyMatch(post -> found.isHolding(post, today())))
                .isPresent();
    }

    /** The last instant in time; null, and told, where no rule says or nothing can count it. */
    @Nullable
    Instant dueAt(Obligation obligation, AccessLapse lapse, Instant since, String subject) {
        var limit = terms.apply(house.day(since)).limit(obligation);
        findings.addAll(limit.refusals());
        var term = limit.term();
        if (term == null) {
            return null;
        }
        var dueAt = house.deadline().after(since, term.value());
        if (dueAt == null) {
            unknown(lapse.clause(), subject, "calendar");
        }
        return dueAt;
    }

    void lapse(AccessLapse lapse, String... namesAndTexts) {
        lapse(lapse, lapse.clause(), namesAndTexts);
    }

    void unknown(ClauseId clause, String subject, String unclear) {
        lapse(AccessLapse.ACCESS_FACT_UNKNOWN, clause, "subject", subject, "unclear", unclear);
    }

    void refused(AccessTerms.Answered<?> answered) {
        findings.addAll(answered.refusals());
    }

    private void lapse(AccessLapse lapse, ClauseId clause, String... namesAndTexts) {
        var evidence = new LinkedHashMap<String, Evidence>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            evidence.put(namesAndTexts[i], new Evidence.Text(namesAndTexts[i + 1]));
        }
        findings.addAll(terms().judge(lapse, clause, evidence));
    }

    String text(@Nullable Instant instant) {
        return instant == null ? "—" : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(house.zone()));
    }
}
