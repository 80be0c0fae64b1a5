package io.ecomrules.core.metric;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every name of every measure, spelled so that case, width, spaces and hyphens make no difference. */
final class MeasureNames {

    private static final Pattern NOT_READ = Pattern.compile("[\\s\\p{Z}\\p{Cf}_-]+");
    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
    private static final Map<String, Measure> BY_NAME = index();

    private MeasureNames() {}

    static Optional<Measure> find(String name) {
        return Optional.ofNullable(BY_NAME.get(spell(name)));
    }

    static Stream<Measure> measures() {
        return Stream.concat(Stream.of(Figure.values()), Stream.of(Metric.values()));
    }

    static Stream<String> namesOf(Measure measure) {
        Stream<String> fixed = Stream.of(measure.code(), ((Enum<?>) measure).name());
        Stream<String> inWords = LANGUAGES.stream()
                .flatMap(language ->
                        Stream.concat(Stream.of(measure.title(language)), measure.aliases(language).stream()));
        return Stream.concat(fixed, inWords);
    }

    static String spell(String name) {
        String narrow = Normalizer.normalize(name, Normalizer.Form.NFKC);
        return NOT_READ.matcher(narrow).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static Map<String, Measure> index() {
        Map<String, Measure> byName = new HashMap<>();
        measures()
                .forEach(measure -> namesOf(measure).forEach(name -> {
                    Measure other = byName.put(spell(name), measure);
                    if (other != null && other != measure) {
                        throw new IllegalStateException(
                                "The name " + name + " is claimed by both " + other.code() + " and " + measure.code());
                    }
                }));
        return Map.copyOf(byName);
    }
}
