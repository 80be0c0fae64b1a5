package io.ecomrules.core.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What is taught in each chapter of the training syllabus, in one language. In its file a line {@code [code]} begins a chapter and every
 * point is a line after a hyphen.
 */
final class Syllabus {

    private static final Syllabus CHINESE = read("syllabus.txt");
    private static final Syllabus ENGLISH = read("syllabus_en.txt");

    private final Map<Chapter, List<String>> chapters;

    private Syllabus(Map<Chapter, List<String>> chapters) {
        this.chapters = chapters;
    }

    static Syllabus in(Locale locale) {
        return locale.getLanguage().equals("zh") ? CHINESE : ENGLISH;
    }

    List<String> points(Chapter chapter) {
        return List.copyOf(Objects.requireNonNull(chapters.get(chapter), chapter.code()));
    }

    private static Syllabus read(String resource) {
        var chapters = new EnumMap<Chapter, List<String>>(Chapter.class);
        List<String> points = List.of();
        for (var line : lines(resource)) {
            if (line.startsWith("[")) {
                points = new ArrayList<>();
                var code = line.strip().replaceAll("[\\[\\]]", "");
                chapters.put(Chapter.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_')), points);
            } else if (line.startsWith("- ")) {
                points.add(line.substring(2).strip());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                throw new IllegalStateException(resource + " cannot be read at: " + line);
            }
        }
        return new Syllabus(chapters);
    }

    private static List<String> lines(String resource) {
        try (var stream = Objects.requireNonNull(Syllabus.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
