package io.ecomrules.core.quality;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.number.Exact;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What to mend, and whether at the source (ANA-1).
 *
 * @param flaw the flaw
 * @param severity how grave it is
 * @param setsAside whether records are set aside for it
 * @param records how many records have it
 * @param share how large a share of all records that is
 * @param systematic whether so many have it that it is a fault of the source and not of single records
 */
public record DataAdvice(
        Flaw flaw, Severity severity, boolean setsAside, long records, Exact share, boolean systematic) {

    /** What costs records comes first, then what is graver, then what is more frequent. */
    public static final Comparator<DataAdvice> MEND_FIRST = Comparator.comparing(DataAdvice::setsAside)
            .thenComparing(DataAdvice::severity)
            .thenComparingLong(DataAdvice::records)
            .reversed()
            .thenComparing(DataAdvice::flaw);

    /** Checks that nothing is missing. */
    public DataAdvice {
        Objects.requireNonNull(flaw, "flaw");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(share, "share");
    }

    /**
     * Says what to do.
     *
     * @param locale Chinese for any Chinese locale, English otherwise
     * @return what it most often comes from and how it is mended, and where to begin
     */
    public String text(Locale locale) {
        var messages = Messages.in(locale);
        var mend = messages.text("advice." + flaw.code(), Map.of());
        if (flaw.isOfPeriod()) {
            return mend;
        }
        var where = messages.text(systematic ? "advice.at-the-source" : "advice.record-by-record", Map.of());
        return mend + (locale.getLanguage().equals("zh") ? "" : " ") + where;
    }
}
