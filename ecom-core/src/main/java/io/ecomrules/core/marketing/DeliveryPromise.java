package io.ecomrules.core.marketing;

import io.ecomrules.core.finding.RuleReference;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/**
 * What a customer is told about delivery (CMP-3).
 *
 * @param day the day on which an order placed now is delivered
 * @param orderBy until when that holds; exactly then it is too late
 * @param left how much time is left until then, more than none
 * @param isSameDay whether it is delivered today
 * @param rule the rule that sets the hour
 */
public record DeliveryPromise(LocalDate day, Instant orderBy, Duration left, boolean isSameDay, RuleReference rule) {

    /** Checks that nothing is missing. */
    public DeliveryPromise {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(orderBy, "orderBy");
        Objects.requireNonNull(left, "left");
        Objects.requireNonNull(rule, "rule");
    }

    /**
     * Writes the countdown. A second that has begun counts, so that it shows zero only when it is too late.
     *
     * @return hours, minutes and seconds, such as {@code 1:05:09} or {@code 64:00:00}
     */
    public String countdown() {
        var seconds = left.toSeconds() + (left.toNanosPart() == 0 ? 0 : 1);
        var time = Duration.ofSeconds(seconds);
        return String.format(Locale.ROOT, "%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart());
    }
}
