package io.ecomrules.core.calendar;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How long something may take. Three kinds that must not be mixed: time on the wall, time in which work is done, and whole work days. 24
 * hours on the wall are a day; 24 working hours are three days and more.
 *
 * <p>Written as {@code 10 minutes}, {@code 24 working hours}, {@code 2 work days}, or in Chinese {@code 10分钟}, {@code 24工作小时},
 * {@code 2个工作日}. Always a whole number above 0.
 */
public sealed interface Span permits WallTime, WorkingTime, WorkDays {

    /**
     * Reads a span in English or Chinese.
     *
     * @param text such as {@code 10 minutes} or {@code 10分钟}
     * @return the span
     * @throws InvalidInputException with {@code malformed-span} if the text is anything else
     */
    static Span parse(String text) {
        return find(text)
                .orElseThrow(() -> new InvalidInputException(List.of(Problem.of("malformed-span", "value", text))));
    }

    /**
     * Reads a span if the text is one.
     *
     * @param text any text, not null
     * @return the span, or empty
     */
    static Optional<Span> find(String text) {
        return SpanText.read(text);
    }

    /**
     * Says the span for people.
     *
     * @param locale the reader's locale
     * @return {@code 10 分钟} for any Chinese locale, {@code 10 minutes} otherwise, in the largest unit without a fraction
     */
    default String text(Locale locale) {
        return SpanText.write(this, locale);
    }
}
