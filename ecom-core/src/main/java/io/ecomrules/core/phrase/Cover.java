package io.ecomrules.core.phrase;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the exceptions of one phrase cover in a text. Those that overlap or follow one another, with at most noise between them, cover together. */
final class Cover {

    /** Beginning and end of what is covered in one piece. */
    private final TreeMap<Integer, Integer> stretches = new TreeMap<>();

    Cover(String text, List<Hit> exceptions) {
        int from = -1;
        int to = -1;
        var order =
                exceptions.stream().sorted(Comparator.comparingInt(Hit::from)).toList();
        for (var exception : order) {
            if (to < 0 || !isJoined(text, to, exception.from())) {
                from = exception.from();
                to = exception.to();
            }
            to = Math.max(to, exception.to());
            stretches.put(from, to);
        }
    }

    boolean holds(int from, int to) {
        Map.Entry<Integer, Integer> stretch = stretches.floorEntry(from);
        return stretch != null && to <= stretch.getValue();
    }

    private static boolean isJoined(String text, int to, int from) {
        return from <= to || text.substring(to, from).codePoints().allMatch(Folding::isNoise);
    }
}
