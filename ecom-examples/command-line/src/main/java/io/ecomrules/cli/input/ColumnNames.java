package io.ecomrules.cli.input;

import io.ecomrules.core.metric.Figure;
import io.ecomrules.core.metric.Measure;
import io.ecomrules.core.metric.Metric;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every name of every column, spelled so that case, width, spaces and hyphens make no difference. */
final class ColumnNames {

    private static final Pattern NOT_READ = Pattern.compile("[\\s\\p{Z}\\p{Cf}_-]+");

    /** Longer words are no column's name, and comparing them would cost time for nothing. */
    private static final int LONGEST_COMPARED = 40;

    private record Name(String written, Column column) {}

    private static final Map<String, Name> BY_NAME = index();

    private ColumnNames() {}

    static Optional<Column> find(String name) {
        var found = BY_NAME.get(spell(name));
        if (found != null) {
            return Optional.of(found.column());
        }
        return Measure.parse(name).map(measure -> new Column(measure.code(), measure));
    }

    static String nearest(String name) {
        var spelled = spell(name);
        var wanted = spelled.substring(0, Math.min(spelled.length(), LONGEST_COMPARED));
        int best = Integer.MAX_VALUE;
        Name nearest = null;
        for (var entry : BY_NAME.entrySet()) {
            int distance = distance(wanted, entry.getKey());
            if (distance < best) {
                best = distance;
                nearest = entry.getValue();
            }
        }
        var known = Objects.requireNonNull(nearest);
        var code = known.column().code();
        return known.written().equals(code) ? code : known.written() + " (" + code + ")";
    }

    private static String spell(String name) {
        var narrow = Normalizer.normalize(name, Normalizer.Form.NFKC);
        return NOT_READ.matcher(narrow).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** How many characters must be put in, left out or exchanged to make one word of the other. */
    static int distance(String from, String to) {
        var previous = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            var current = new int[to.length() + 1];
            current[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[to.length()];
    }

    private static Map<String, Name> index() {
        var names = new LinkedHashMap<String, Name>();
        var others = texts();
        for (var column : List.of(Column.EMPLOYEE, Column.POST, Column.CURRENCY, Column.LEFT_ON)) {
            add(names, column.code(), column);
            Stream.of(others.getProperty(column.code(), "").split(",")).forEach(alias -> add(names, alias, column));
        }
        Stream.concat(Stream.of(Figure.values()), Stream.of(Metric.values())).forEach(measure -> {
            var column = new Column(measure.code(), measure);
            add(names, measure.code(), column);
            for (var language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                add(names, measure.title(language), column);
                measure.aliases(language).forEach(alias -> add(names, alias, column));
            }
        });
        return names;
    }

    private static void add(Map<String, Name> names, String written, Column column) {
        var other = names.putIfAbsent(spell(written), new Name(written.strip(), column));
        if (other != null && !other.column().equals(column)) {
            throw new IllegalStateException(
                    written + " names both " + other.column().code() + " and " + column.code() + ".");
        }
    }

    private static Properties texts() {
        var texts = new Properties();
        try (var in = Objects.requireNonNull(ColumnNames.class.getResourceAsStream("columns.properties"))) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
