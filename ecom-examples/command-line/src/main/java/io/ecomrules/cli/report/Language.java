package io.ecomrules.cli.report;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.metric.Measure;
import io.ecomrules.core.metric.Metric;
import io.ecomrules.core.performance.AssessmentYear;
import io.ecomrules.core.performance.Indicator;
import io.ecomrules.core.performance.Period;
import io.ecomrules.core.performance.PeriodMonth;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Everything that depends on the reader's language.
 *
 * @param words the reports' own words
 * @param messages the library's words for findings
 * @param numbers how numbers are written
 */
record Language(Words words, Messages messages, Numbers numbers) {

    static Language of(Locale reader) {
        var words = Words.in(reader);
        return new Language(words, Messages.in(reader), new Numbers(words));
    }

    Locale locale() {
        return words.locale();
    }

    String say(String key, String... parameters) {
        return words.say(key, parameters);
    }

    /** Names a period in full. */
    String period(Period period) {
        if (period instanceof AssessmentYear year) {
            return say(
                    "period.year",
                    "year",
                    year.toString(),
                    "first",
                    year.first().toString(),
                    "last",
                    year.first().plusMonths(11).toString());
        }
        return DateTimeFormatter.ofPattern(say("period.month"), locale()).format(period.start());
    }

    /** Names a month of the year for the foot of a column. */
    String shortMonth(PeriodMonth month) {
        return DateTimeFormatter.ofPattern(say("period.shortMonth"), locale()).format(month.start());
    }

    /** Says a word that differs between a month and a year. */
    String sayFor(Period period, String key) {
        return say(key + (period instanceof AssessmentYear ? ".annual" : ".monthly"));
    }

    String title(Indicator indicator) {
        return indicator.actual() instanceof Metric metric
                ? metric.title(locale())
                : words.sayOr("indicator." + indicator.code(), indicator.code());
    }

    /** A word for a finding: a name for its code where there is one, otherwise the code. */
    String word(Finding finding) {
        var figure = finding.evidence().get("figure");
        if (figure != null && finding.code().startsWith("missing-")) {
            var title = Measure.parse(figure.toString()).map(this::title).orElse(figure.toString());
            return say("code.missing", "figure", title);
        }
        return words.sayOr(
                "code." + finding.code(),
                Messages.in(locale()).name(finding.code()).orElse(finding.code()));
    }

    /** Writes a part of a whole as a percentage at a glance; what is not all of it is never shown as all, nor as nothing. */
    String share(long part, long whole) {
        if (whole == 0) {
            return "–";
        }
        long tenths = (2_000 * part + whole) / (2 * whole);
        if (part > 0 && tenths == 0) {
            return "<0.1%";
        }
        return BigDecimal.valueOf(part < whole ? Math.min(tenths, 999) : tenths, 1)
                        .toPlainString() + "%";
    }

    String title(Measure measure) {
        return measure.title(locale());
    }
}
