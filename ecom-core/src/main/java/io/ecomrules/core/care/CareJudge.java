package io.ecomrules.core.care;

import io.ecomrules.core.calendar.BusinessCalendar;
import io.ecomrules.core.calendar.Span;
import io.ecomrules.core.finding.Evidence;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Ruled;
import io.ecomrules.core.finding.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether things were done for customers in time (SVC-14, SVC-15, SVC-18, SVC-19). The rules in force when the time of a thing begins
 * decide; where a time is not known, the answer is unknown and not a failure.
 */
public final class CareJudge {

    private final Function<LocalDate, CareTerms> terms;
    private final BusinessCalendar calendar;
    private final Instant now;
    private final List<CareVerdict> verdicts = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    CareJudge(Function<LocalDate, CareTerms> terms, BusinessCalendar calendar, Instant now) {
        this.terms = terms;
        this.calendar = calendar;
        this.now = now;
    }

    /**
     * Judges tasks (SVC-18, SVC-19).
     *
     * @param tasks what had to be done and what was
     * @param terms what the rules in force on a day say
     * @param calendar the days and hours of the house
     * @param now the present instant
     * @return a verdict for each, in their order, and what is wrong
     */
    public static CareReport tasks(
            Collection<CareTask> tasks, Function<LocalDate, CareTerms> terms, BusinessCalendar calendar, Instant now) {
        var judge = new CareJudge(terms, calendar, now);
        tasks.forEach(judge::judge);
        return judge.report();
    }

    CareReport report() {
        // What no rule says is the same for many things, and is told once.
        return new CareReport(verdicts, List.copyOf(new LinkedHashSet<>(findings)));
    }

    Instant present() {
        return now;
    }

    BusinessCalendar calendar() {
        return calendar;
    }

    void judge(CareTask task) {
        var limit = limit(task);
        var dueAt = limit == null ? null : dueAt(task, limit.value());
        if (dueAt == null) {
            verdict(task, Status.UNKNOWN, null);
        } else if (task.isBackwards()) {
            unknown(task, "backwards", dueAt);
        } else if (task.isDone() && task.doneAt() == null) {
            doneSometime(task, dueAt);
        } else {
            decide(task, dueAt);
        }
    }

    /** What was done, nobody knows when, was done in time as long as the time is not over. */
    private void doneSometime(CareTask task, Instant dueAt) {
        if (now.isAfter(dueAt)) {
            unknown(task, "done-at", dueAt);
        } else {
            verdict(task, Status.PASS, dueAt);
        }
    }

    private void decide(CareTask task, Instant dueAt) {
        var at = task.doneAt();
        if (at == null) {
            if (now.isAfter(dueAt)) {
                failed(task, task.area().missed(), dueAt);
            } else {
                verdict(task, Status.UNKNOWN, dueAt);
            }
        } else if (at.isAfter(dueAt)) {
            failed(task, task.area().late(), dueAt);
        } else {
            verdict(task, Status.PASS, dueAt);
        }
    }

    /** The limit in force when the time of a task begins; null, and told, where no rule sets it. */
    @Nullable
    Ruled<Span> limit(CareTask task) {
        var limit = terms(task).limit(task.obligation());
        findings.addAll(limit.refusals());
        return limit.term();
    }

    private @Nullable Instant dueAt(CareTask task, Span limit) {
        var since = task.since();
        var dueAt = since == null ? null : calendar.after(since, limit);
        if (dueAt == null) {
            lapse(CareLapse.CARE_TIME_UNKNOWN, task, null, "unclear", since == null ? "since" : "calendar");
        }
        return dueAt;
    }

    /** The last instant in time as far as it is known, and nothing is told. */
    @Nullable
    Instant dueAtIfKnown(CareTask task) {
        var limit = terms(task).limit(task.obligation()).term();
        var since = task.since();
        return limit == null || since == null ? null : calendar.after(since, limit.value());
    }

    void verdict(CareTask task, Status status, @Nullable Instant dueAt) {
        verdicts.add(CareVerdict.of(task, status, dueAt));
    }

    void unknown(CareTask task, String what, @Nullable Instant dueAt) {
        verdict(task, Status.UNKNOWN, dueAt);
        lapse(CareLapse.CARE_TIME_UNKNOWN, task, dueAt, "unclear", what);
    }

    void failed(CareTask task, CareLapse lapse, @Nullable Instant dueAt, String... namesAndTexts) {
        verdict(task, Status.FAIL, dueAt);
        lapse(lapse, task, dueAt, namesAndTexts);
    }

    private void lapse(CareLapse lapse, CareTask task, @Nullable Instant dueAt, String... namesAndTexts) {
        var evidence = new LinkedHashMap<String, Evidence>();
        evidence.put("id", new Evidence.Text(task.id()));
        evidence.put("obligation", new Evidence.Text(task.obligation().code()));
        evidence.put("startedAt", new Evidence.Text(text(task.since())));
        evidence.put("dueAt", new Evidence.Text(text(dueAt)));
        evidence.put("at", new Evidence.Text(text(task.doneAt())));
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            evidence.put(namesAndTexts[i], new Evidence.Text(namesAndTexts[i + 1]));
        }
        findings.addAll(terms(task).judge(lapse, task.area().clause(), evidence));
    }

    private CareTerms terms(CareTask task) {
        return terms.apply(LocalDate.ofInstant(Objects.requireNonNullElse(task.since(), now), calendar.zone()));
    }

    String text(@Nullable Instant instant) {
        return instant == null ? "—" : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(calendar.zone()));
    }
}
