package io.ecomrules.core.marketing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a customer for segments (CMP-5). What is not known is null and puts nobody anywhere; it is not 0.
 *
 * @param id the host's name for the customer, not blank
 * @param opens how many mails were opened in the time over which the house counts, or null
 * @param clicks how often products were clicked in that time, or null
 * @param purchases how many orders were paid so far, or null
 * @param lastConversion the day of the last of them, or null
 * @param sex what the customer told, or {@link Sex#UNKNOWN}
 * @param birthDate the day of birth, or null
 */
public record Profile(
        String id,
        @Nullable Integer opens,
        @Nullable Integer clicks,
        @Nullable Integer purchases,
        @Nullable LocalDate lastConversion,
        Sex sex,
        @Nullable LocalDate birthDate) {

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if the name is blank or a count is negative
     */
    public Profile {
        Objects.requireNonNull(sex, "sex");
        if (id.isBlank() || isNegative(opens) || isNegative(clicks) || isNegative(purchases)) {
            throw new IllegalArgumentException("A customer has an id, and nothing was done less than 0 times: " + id);
        }
    }

    private static boolean isNegative(@Nullable Integer count) {
        return count != null && count < 0;
    }

    /**
     * Counts the days since the last purchase.
     *
     * @param on the day
     * @return the days, or null if it is not known or lies in the future
     */
    public @Nullable Integer daysSinceConversion(LocalDate on) {
        return lastConversion == null || lastConversion.isAfter(on)
                ? null
                : Math.toIntExact(ChronoUnit.DAYS.between(lastConversion, on));
    }

    /**
     * Counts the years of age.
     *
     * @param on the day
     * @return whole years, or null if that is not known or the customer is not born yet
     */
    public @Nullable Integer age(LocalDate on) {
        return birthDate == null || birthDate.isAfter(on)
                ? null
                : Math.toIntExact(ChronoUnit.YEARS.between(birthDate, on));
    }
}
