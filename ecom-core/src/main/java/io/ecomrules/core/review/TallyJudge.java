package io.ecomrules.core.review;

import io.ecomrules.core.finding.Evidence;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Ruled;
import io.ecomrules.core.finding.Status;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.service.Tally;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds what was counted against what the rules allow (SVC-10 to SVC-13). */
final class TallyJudge {

    private static final String NONE = "—";

    private final EmployeeId agent;
    private final YearMonth month;
    private final AgentCount count;
    private final MonthTerms terms;
    final List<TallyVerdict> verdicts = new ArrayList<>();
    final List<Finding> findings = new ArrayList<>();

    TallyJudge(EmployeeId agent, YearMonth month, AgentCount count, MonthTerms terms) {
        this.agent = agent;
        this.month = month;
        this.count = count;
        this.terms = terms;
        for (var tally : Tally.values()) {
            judge(tally, sure(tally), unsure(tally));
        }
    }

    private SortedMap<LocalDate, Long> sure(Tally tally) {
        return switch (tally) {
            case UNANSWERED_CUSTOMERS -> count.unanswered.days();
            case SERVED_AT_ONCE -> {
                var most = new TreeMap<LocalDate, Long>();
                count.presence.forEach((day, at) -> most.put(day, (long) at.most()));
                yield most;
            }
            default -> Objects.requireNonNull(count.counts.get(tally)).days();
        };
    }

    private SortedMap<LocalDate, Long> unsure(Tally tally) {
        return tally == Tally.UNANSWERED_CUSTOMERS
                ? count.unansweredYet.days()
                : Objects.requireNonNull(count.unsure.get(tally)).days();
    }

    private void judge(Tally tally, SortedMap<LocalDate, Long> sure, SortedMap<LocalDate, Long> unsure) {
        var rules = terms.of(tally);
        boolean isByDay = tally == Tally.UNANSWERED_CUSTOMERS || tally == Tally.SERVED_AT_ONCE;
        if (rules.perDay() != null) {
            daily(tally, rules, sure, unsure);
        }
        if (rules.perMonth() != null || (rules.perDay() == null && !isByDay)) {
            monthly(tally, rules, sure, unsure);
        } else if (rules.perDay() == null) {
            var day = most(sure, unsure);
            long number = day == null ? 0 : sure.getOrDefault(day, 0L);
            verdicts.add(new TallyVerdict(tally, Status.NOT_APPLICABLE, number, 0, day, null));
        }
    }

    private void daily(
            Tally tally, TallyTerms rules, SortedMap<LocalDate, Long> sure, SortedMap<LocalDate, Long> unsure) {
        var limit = Objects.requireNonNull(rules.perDay());
        var above = new TreeMap<LocalDate, Long>();
        boolean isUnsure = false;
        for (var day : days(sure, unsure)) {
            long number = sure.getOrDefault(day, 0L);
            if (number > limit.value()) {
                above.put(day, number);
            }
            isUnsure |= number + unsure.getOrDefault(day, 0L) > limit.value();
        }
        var worst = most(sure, unsure);
        verdicts.add(new TallyVerdict(
                tally,
                status(!above.isEmpty(), isUnsure),
                worst == null ? 0 : sure.getOrDefault(worst, 0L),
                worst == null ? 0 : unsure.getOrDefault(worst, 0L),
                worst,
                limit));
        if (!above.isEmpty()) {
            tell(tally, rules, limit, sure.getOrDefault(Objects.requireNonNull(most(above, above)), 0L), above);
        }
    }

    private void monthly(
            Tally tally, TallyTerms rules, SortedMap<LocalDate, Long> sure, SortedMap<LocalDate, Long> unsure) {
        var limit = rules.perMonth();
        long number = sum(sure);
        long notSure = sum(unsure);
        var status = limit == null
                ? Status.NOT_APPLICABLE
                : status(number > limit.value(), number + notSure > limit.value());
        verdicts.add(new TallyVerdict(tally, status, number, notSure, null, limit));
        if (status == Status.FAIL || (limit == null && number > 0)) {
            tell(tally, rules, limit, number, sure);
        }
    }

    private static Status status(boolean isAbove, boolean isUnsure) {
        return isAbove ? Status.FAIL : isUnsure ? Status.UNKNOWN : Status.PASS;
    }

    private void tell(
            Tally tally,
            TallyTerms rules,
            @Nullable Ruled<Integer> limit,
            long number,
            SortedMap<LocalDate, Long> days) {
        var severity = rules.severity();
        if (severity == null) {
            findings.addAll(rules.refusals());
            return;
        }
        var evidence = new LinkedHashMap<String, Evidence>();
        evidence.put("agent", new Evidence.Text(agent.value()));
        evidence.put("month", new Evidence.Text(month.toString()));
        evidence.put("count", new Evidence.Text(Long.toString(number)));
        evidence.put(
                "limit", new Evidence.Text(limit == null ? NONE : limit.value().toString()));
        evidence.put("days", table(days));
        if (tally == Tally.FORBIDDEN_PHRASES) {
            evidence.put("phrases", table(count.phrases));
        }
        var rule = limit == null ? severity.rule() : limit.rule();
        findings.add(new Finding(tally.clause(), tally.code(), rule.name(), severity.value(), evidence));
    }

    private static Evidence table(Map<?, Long> numbers) {
        var rows = new LinkedHashMap<String, String>();
        numbers.forEach((name, number) -> rows.put(name.toString(), number.toString()));
        return new Evidence.Table(rows);
    }

    private static long sum(Map<LocalDate, Long> numbers) {
        return numbers.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The day with the most; of several the first. */
    private static @Nullable LocalDate most(SortedMap<LocalDate, Long> sure, SortedMap<LocalDate, Long> unsure) {
        return days(sure, unsure).stream()
                .min(Comparator.comparing((LocalDate day) -> -sure.getOrDefault(day, 0L))
                        .thenComparing(day -> -unsure.getOrDefault(day, 0L))
                        .thenComparing(day -> day))
                .orElse(null);
    }

    private static List<LocalDate> days(SortedMap<LocalDate, Long> one, SortedMap<LocalDate, Long> other) {
        return Stream.concat(one.keySet().stream(), other.keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
