package io.ecomrules.core.organization;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The sentences about one post in one language, as they stand in its resource file: a section begins with its name in square
 * brackets, every sentence is a line of its own after a hyphen. Anything else in the file is refused.
 */
final class ProfileText {

    private static final Set<String> SECTIONS = Set.of("duties", "authority", "requirements", "assessment");

    private final Map<String, List<String>> sections;

    private ProfileText(Map<String, List<String>> sections) {
        this.sections = sections;
    }

    static ProfileText read(Post post, Locale locale) {
        String suffix = PostTexts.isEnglish(locale) ? "_en.txt" : ".txt";
        String resource = "profiles/" + post.code() + suffix;
        return parse(resource, PostTexts.resource(resource).lines().toList());
    }

    static ProfileText parse(String resource, List<String> lines) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> sentences = null;
        for (String line : lines) {
            String text = line.strip();
            if (text.startsWith("[") && text.endsWith("]")) {
                sentences = new ArrayList<>();
                String section = text.substring(1, text.length() - 1);
                if (!SECTIONS.contains(section) || sections.put(section, sentences) != null) {
                    throw refused(resource, line);
                }
            } else if (text.startsWith("- ") && sentences != null) {
                sentences.add(text.substring(2).strip());
            } else if (!text.isEmpty()) {
                throw refused(resource, line);
            }
        }
        return new ProfileText(sections);
    }

    List<String> section(String name) {
        return sections.getOrDefault(name, List.of());
    }

    private static IllegalStateException refused(String resource, String line) {
        return new IllegalStateException(
                resource + " cannot be read at: " + line + " Maybe a hyphen or a section is missing.");
    }
}
