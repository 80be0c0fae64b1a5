package io.ecomrules.rules.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lays a sentence with slots, such as 提成比例为{1}, over a whole line. */
final class Slots {

    private static final Pattern SLOT = Pattern.compile("\\{[0-9]}");

    private Slots() {}

    /** What stands in the slots, in their order, or null if the line is another sentence. */
    static @Nullable List<Line> of(String sentence, Line line) {
        var texts = SLOT.split(Line.of("", 1, sentence).text(), -1);
        var text = line.text();
        if (!text.startsWith(texts[0])) {
            return null;
        }
        var slots = new ArrayList<Line>();
        int at = texts[0].length();
        for (int i = 1; i < texts.length; i++) {
            boolean isLast = i == texts.length - 1;
            int end = isLast ? text.length() - texts[i].length() : text.indexOf(texts[i], at);
            if (end <= at || !text.startsWith(texts[i], end)) {
                return null;
            }
            slots.add(line.part(at, end));
            at = end + texts[i].length();
        }
        return at == text.length() ? slots : null;
    }
}
