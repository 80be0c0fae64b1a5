package io.ecomrules.cli.report;

import io.ecomrules.core.finding.PackReference;
import io.ecomrules.core.quality.DataAdvice;
import io.ecomrules.core.quality.DataSummary;
import io.ecomrules.core.quality.Treatment;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people read about incoming data, on one page.
 *
 * @param source what the data is called; may be empty
 * @param period from when to when the data is, or null if no record has a date
 * @param in how many records came in
 * @param parts how they were treated, with the shares of a bar
 * @param sum the sentence that shows that the parts add up
 * @param documents how many documents there are
 * @param cancellations how many records are cancellations
 * @param advice what to mend, the first thing first
 * @param flaws a bar for each flaw, the most frequent first
 * @param columns a bar for each column that some record lacks
 * @param course how the records of each day or month were treated, or null if they are all of one day
 * @param totals the sums of each treatment; none if the profile names no such columns
 * @param findings what is wrong with the data as a whole, in words
 * @param pack the rules that judged
 */
record DataPage(
        String source,
        @Nullable String period,
        String in,
        List<Part> parts,
        String sum,
        String documents,
        String cancellations,
        List<Row> advice,
        BarChart flaws,
        BarChart columns,
        @Nullable StackChart course,
        List<Total> totals,
        List<String> findings,
        PackReference pack) {

    /** One of the three ways to treat records. */
    record Part(String code, String title, String count, String share, int x, int width) {}

    /** A piece of advice. */
    record Row(
            int rank,
            String severity,
            String severityText,
            String title,
            String count,
            String share,
            String effect,
            String text) {}

    /** A sum. */
    record Total(String title, String amount) {}

    static final int BAR = 720;

    DataPage {
        parts = List.copyOf(parts);
        advice = List.copyOf(advice);
        totals = List.copyOf(totals);
        findings = List.copyOf(findings);
    }

    static DataPage of(String source, DataSummary summary, PackReference pack, Language language) {
        var numbers = language.numbers();
        var records = summary.records();
        var days = summary.days();
        return new DataPage(
                source,
                days.isEmpty()
                        ? null
                        : language.say(
                                "data.period",
                                "from",
                                days.firstKey().toString(),
                                "to",
                                days.lastKey().toString()),
                numbers.many(records.in()),
                parts(summary, language),
                language.say(
                        "data.sum",
                        "in",
                        numbers.many(records.in()),
                        "kept",
                        numbers.many(records.kept()),
                        "flagged",
                        numbers.many(records.flagged()),
                        "setAside",
                        numbers.many(records.setAside())),
                numbers.many(summary.documents()),
                numbers.many(summary.cancellations()),
                advice(summary, language),
                BarChart.ofFlaws(summary, language),
                BarChart.ofColumns(summary, language),
                StackChart.of(days, language),
                totals(summary, language),
                summary.findings().stream().map(language.messages()::text).toList(),
                pack);
    }

    private static List<Part> parts(DataSummary summary, Language language) {
        var records = summary.records();
        var parts = new ArrayList<Part>();
        int x = 0;
        long before = 0;
        for (var treatment : Treatment.values()) {
            long count = records.of(treatment);
            before += count;
            int end = records.in() == 0 ? 0 : (int) (BAR * before / records.in());
            parts.add(new Part(
                    treatment.code(),
                    treatment.title(language.locale()),
                    language.numbers().many(count),
                    language.share(count, records.in()),
                    x,
                    end - x));
            x = end;
        }
        return parts;
    }

    private static List<Row> advice(DataSummary summary, Language language) {
        var rows = new ArrayList<Row>();
        for (var each : summary.advice()) {
            rows.add(new Row(
                    rows.size() + 1,
                    each.severity().code(),
                    language.say("severity." + each.severity().code()),
                    each.flaw().title(language.locale()),
                    language.numbers().many(each.records()),
                    each.flaw().isOfPeriod()
                            ? ""
                            : language.share(each.records(), summary.records().in()),
                    each.flaw().isOfPeriod() ? "–" : language.say(effect(each)),
                    each.text(language.locale())));
        }
        return rows;
    }

    private static String effect(DataAdvice advice) {
        return advice.setsAside() ? "data.effect.setAside" : "data.effect.flagged";
    }

    private static List<Total> totals(DataSummary summary, Language language) {
        if (summary.totals().isEmpty()) {
            return List.of();
        }
        var totals = new ArrayList<Total>();
        Arrays.stream(Treatment.values())
                .forEach(treatment -> totals.add(new Total(
                        treatment.title(language.locale()),
                        language.numbers().decimal(summary.totals().getOrDefault(treatment, BigDecimal.ZERO)))));
        var all = summary.totals().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        totals.add(new Total(language.say("data.totals.all"), language.numbers().decimal(all)));
        return totals;
    }
}
