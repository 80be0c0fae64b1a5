package io.ecomrules.core.marketing;

import io.ecomrules.core.finding.Ruled;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Until when an order is delivered on the same day (CMP-3). Exactly at the hour is too late.
 *
 * @param workDays the hour on days that are worked, or null if no rule says
 * @param restDays the hour on days of rest, or null where nothing is delivered then
 */
public record DeliveryTerms(
        @Nullable Ruled<LocalTime> workDays, @Nullable Ruled<LocalTime> restDays) {

    Optional<Ruled<LocalTime>> cutOff(boolean isWorked) {
        return Optional.ofNullable(isWorked ? workDays : restDays);
    }
}
