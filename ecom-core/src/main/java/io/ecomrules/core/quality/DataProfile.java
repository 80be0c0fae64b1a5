package io.ecomrules.core.quality;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a source are. It describes one source and belongs to whoever collects from it; how grave a flaw is stands in the
 * rule files.
 *
 * @param key the columns that name a record; the first names its document, such as the order that a line belongs to
 * @param required the columns that must be filled besides the key
 * @param dates the columns that hold dates or instants
 * @param dateFormat how they are written, as {@code DateTimeFormatter} has it, or null for ISO 8601
 * @param amounts the columns that hold prices or amounts
 * @param quantities the columns that hold quantities
 * @param opened the day the shop was opened, or null if not known
 * @param cancellation how cancellations are told, or null if there are none
 */
public record DataProfile(
        List<String> key,
        List<String> required,
        List<String> dates,
        @Nullable String dateFormat,
        List<String> amounts,
        List<String> quantities,
        @Nullable LocalDate opened,
        @Nullable Cancellation cancellation) {

    /** Copies the lists. */
    public DataProfile {
        key = List.copyOf(key);
        required = List.copyOf(required);
        dates = List.copyOf(dates);
        amounts = List.copyOf(amounts);
        quantities = List.copyOf(quantities);
    }

    /**
     * Reads a profile: lines of {@code name = value}, lists parted by commas, remarks behind {@code #}. The names, with their Chinese
     * ones: {@code key} 键, {@code required} 必填, {@code date} 日期, {@code date-format} 日期格式, {@code amount} 金额, {@code quantity}
     * 数量, {@code opened} 开店日, {@code cancellation} 取消列, {@code cancellation-prefix} 取消前缀, {@code cancellation-values} 取消值,
     * {@code original} 原单列, {@code original-match} 原单匹配.
     *
     * @param text the profile
     * @return the profile
     * @throws io.ecomrules.core.finding.InvalidInputException with every problem, by line: {@code data-profile-line},
     *     {@code data-profile-unknown-name}, {@code data-profile-twice}, {@code data-profile-value}, {@code data-profile-cancellation}
     */
    public static DataProfile parse(String text) {
        return new ProfileReader(text).read();
    }

    /**
     * Lists every column it names, each once.
     *
     * @return the columns, those of the key first
     */
    public Set<String> columns() {
        var columns = new LinkedHashSet<String>();
        columns.addAll(key);
        columns.addAll(required);
        columns.addAll(dates);
        columns.addAll(quantities);
        columns.addAll(amounts);
        if (cancellation != null) {
            columns.add(cancellation.column());
            if (cancellation.original() != null) {
                columns.add(cancellation.original());
            }
            columns.addAll(cancellation.match());
        }
        return columns;
    }

    /** Tells whether a record is a cancellation. */
    boolean isCancellation(DataRecord row) {
        return cancellation != null && cancellation.isCancellation(row);
    }
}
