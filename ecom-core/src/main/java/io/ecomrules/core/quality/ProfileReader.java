package io.ecomrules.core.quality;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a profile and collects everything that is wrong with it. */
final class ProfileReader {

    private static final Map<String, String> NAMES = names();

    private record Entry(String value, int line) {}

    private final String text;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    ProfileReader(String text) {
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        var pairs = "key 键 required 必填 date 日期 date-format 日期格式 amount 金额 quantity 数量 opened 开店日"
                + " cancellation 取消列 cancellation-prefix 取消前缀 cancellation-values 取消值"
                + " original 原单列 original-match 原单匹配";
        var words = List.of(pairs.split(" "));
        for (int i = 0; i < words.size(); i += 2) {
            names.put(words.get(i), words.get(i));
            names.put(words.get(i + 1), words.get(i));
        }
        return names;
    }

    DataProfile read() {
        int number = 0;
        for (var line : text.lines().toList()) {
            number++;
            if (!line.isBlank() && !line.strip().startsWith("#")) {
                entry(line, number);
            }
        }
        var format = format();
        var opened = opened();
        var cancellation = cancellation();
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return new DataProfile(
                list("key"),
                list("required"),
                list("date"),
                format,
                list("amount"),
                list("quantity"),
                opened,
                cancellation);
    }

    private void entry(String line, int number) {
        int equals = line.replace('＝', '=').indexOf('=');
        if (equals < 1) {
            problems.add(Problem.of("data-profile-line", "value", Shown.of(line.strip()))
                    .at(null, number, 0));
            return;
        }
        var written = line.substring(0, equals).strip();
        var value = line.substring(equals + 1).strip();
        var name = NAMES.get(written);
        if (name == null) {
            problems.add(Problem.of(
                            "data-profile-unknown-name",
                            "value",
                            Shown.of(written),
                            "known",
                            String.join(", ", new LinkedHashSet<>(NAMES.values())))
                    .at(null, number, 0));
        } else if (value.isEmpty()) {
            problems.add(
                    Problem.of("data-profile-value", "name", name, "value", "").at(null, number, 0));
        } else if (entries.put(name, new Entry(value, number)) != null) {
            problems.add(Problem.of("data-profile-twice", "name", name).at(null, number, 0));
        }
    }

    private List<String> list(String name) {
        var entry = entries.get(name);
        return entry == null
                ? List.of()
                : Stream.of(entry.value().split("[,，、]"))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .distinct()
                        .toList();
    }

    private @Nullable String text(String name) {
        var entry = entries.get(name);
        return entry == null ? null : entry.value();
    }

    private @Nullable String format() {
        var format = text("date-format");
        if (format != null && !When.isFormat(format)) {
            wrong("date-format");
        }
        return format;
    }

    private @Nullable LocalDate opened() {
        var day = text("opened");
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeException malformed) {
            wrong("opened");
            return null;
        }
    }

    private void wrong(String name) {
        var entry = entries.get(name);
        if (entry != null) {
            problems.add(Problem.of("data-profile-value", "name", name, "value", Shown.of(entry.value()))
                    .at(null, entry.line(), 0));
        }
    }

    private @Nullable Cancellation cancellation() {
        var column = text("cancellation");
        var prefix = text("cancellation-prefix");
        var values = list("cancellation-values");
        var original = text("original");
        var match = list("original-match");
        boolean isTold = prefix != null || !values.isEmpty();
        boolean isNone = column == null && !isTold && original == null && match.isEmpty();
        if (isNone) {
            return null;
        }
        if (column == null || !isTold || (original != null && !match.isEmpty())) {
            problems.add(Problem.of("data-profile-cancellation"));
            return null;
        }
        return new Cancellation(column, prefix, new LinkedHashSet<>(values), original, match);
    }
}
