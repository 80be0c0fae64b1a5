package io.ecomrules.core.phrase;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says what a matcher is to find, slowly: a text is written out as each lane reads it, a phrase as a regular expression over that, and every stretch of the text is
 * tried. Knows only the few characters that the generated texts are made of, by tables of its own.
 */
final class Oracle {

    private static final Map<String, String> FOLDED = Map.ofEntries(
            Map.entry("歸", "归"),
            Map.entry("謝", "谢"),
            Map.entry("Ａ", "a"),
            Map.entry("A", "a"),
            Map.entry("１", "1"),
            Map.entry("一", "1"),
            Map.entry("幺", "1"),
            Map.entry("①", "1"),
            Map.entry("〇", "0"),
            Map.entry("！", "!"),
            Map.entry("，", ","));

    private static final Set<String> NOISE = Set.of("-", " ", ",", "*", "~", "·", "\u200B", "😀", "\uFE0F", "\u0007");

    /** A character as a lane reads it, and where it stands. */
    private record Unit(String as, int from, int to) {}

    private Oracle() {}

    static List<Hit> hits(List<Phrase> phrases, Set<Lane> lanes, String text) {
        var hits = new TreeSet<>(Hit.ORDER);
        for (int i = 0; i < phrases.size(); i++) {
            var phrase = phrases.get(i);
            var covered = covered(phrase, lanes, text);
            for (var place : places(phrase.text(), phrase.gap(), lanes, text).entrySet()) {
                int from = place.getKey().get(0);
                int to = place.getKey().get(1);
                if (!covered.substring(from, to).matches("x+")) {
                    hits.add(new Hit(i, from, to, place.getValue()));
                }
            }
        }
        return List.copyOf(hits);
    }

    /** The text with an x for every character that exceptions cover, or that is noise between two that they cover. */
    private static String covered(Phrase phrase, Set<Lane> lanes, String text) {
        var marks = new StringBuilder(".".repeat(text.length()));
        for (var exception : phrase.exceptions()) {
            for (var place : places(exception, phrase.gap(), lanes, text).keySet()) {
                for (int i = place.get(0); i < place.get(1); i++) {
                    marks.setCharAt(i, 'x');
                }
            }
        }
        int from = marks.indexOf("x");
        while (from >= 0) {
            int gap = marks.indexOf(".", from);
            int next = gap < 0 ? -1 : marks.indexOf("x", gap);
            if (next >= 0 && isNoise(text.substring(gap, next))) {
                marks.replace(gap, next, "x".repeat(next - gap));
            }
            from = next;
        }
        return marks.toString();
    }

    private static boolean isNoise(String text) {
        return text.codePoints().allMatch(c -> NOISE.contains(fold(Character.toString(c))));
    }

    private static Map<List<Integer>, Lane> places(String phrase, int gap, Set<Lane> lanes, String text) {
        var places = new HashMap<List<Integer>, Lane>();
        for (var lane : EnumSet.copyOf(lanes)) {
            var expression = expression(phrase, gap, lane);
            if (expression.isEmpty()) {
                continue;
            }
            var units = units(text, lane);
            var read = units.stream().map(Unit::as).collect(Collectors.joining());
            var matcher = Pattern.compile(expression).matcher(read).useTransparentBounds(true);
            for (int i = 0; i < units.size(); i++) {
                for (int j = i; j < units.size(); j++) {
                    if (isWhole(matcher, units, i, j)) {
                        places.putIfAbsent(List.of(units.get(i).from, units.get(j).to), lane);
                    }
                }
            }
        }
        return places;
    }

    private static boolean isWhole(Matcher matcher, List<Unit> units, int first, int last) {
        int from = units.subList(0, first).stream()
                .mapToInt(unit -> unit.as.length())
                .sum();
        int to = from
                + units.subList(first, last + 1).stream()
                        .mapToInt(unit -> unit.as.length())
                        .sum();
        return matcher.region(from, to).matches();
    }

    private static List<Unit> units(String text, Lane lane) {
        var units = new ArrayList<Unit>();
        for (int i = 0, to; i < text.length(); i = to) {
            to = text.offsetByCodePoints(i, 1);
            var as = text.substring(i, to);
            if (lane != Lane.RAW) {
                as = fold(as);
            }
            if (lane != Lane.LOOSE || !NOISE.contains(as)) {
                units.add(new Unit(as, i, to));
            }
        }
        return units;
    }

    private static String fold(String character) {
        return FOLDED.getOrDefault(character, character);
    }

    /** The phrase as a regular expression over the lane's reading, or nothing if the lane cannot look for it. */
    private static String expression(String phrase, int gap, Lane lane) {
        var parts = new ArrayList<String>();
        Matcher pieces = Pattern.compile("\"[^\"]*\"|[*#]|[^*#\"]+").matcher(phrase);
        while (pieces.find()) {
            var piece = pieces.group();
            boolean isMark = piece.equals("*") || piece.equals("#");
            var words = piece.replace("\"", "");
            if (!isMark && !parts.isEmpty() && !parts.get(parts.size() - 1).matches("[*#]")) {
                words = parts.remove(parts.size() - 1) + words;
            }
            // Literal parts are kept apart from marks by a sign that no text has.
            parts.add(isMark ? piece : words.startsWith("\uE000") ? words : "\uE000" + words);
        }
        var expression = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            if (part.equals("*")) {
                expression.append("[^。！!?？\n]{0,").append(gap).append('}');
            } else if (part.equals("#")) {
                expression.append("(?<![01１一幺①〇])[01１一幺①〇]+(?![01１一幺①〇])");
            } else {
                boolean isFree = i == 0 || parts.get(i - 1).equals("*");
                boolean isFreeAfter = i == parts.size() - 1 || parts.get(i + 1).equals("*");
                var literal = literal(part.substring(1), lane, isFree, isFreeAfter);
                boolean isCut = lane == Lane.LOOSE
                        && ((i == 0 && isNoise(first(part.substring(1))))
                                || (i == parts.size() - 1 && isNoise(lastOf(part.substring(1)))));
                if (literal.isEmpty() || isCut) {
                    return "";
                }
                expression.append(literal);
            }
        }
        return expression.toString();
    }

    private static String first(String text) {
        return Character.toString(text.codePointAt(0));
    }

    private static String lastOf(String text) {
        return Character.toString(text.codePointBefore(text.length()));
    }

    private static String literal(String words, Lane lane, boolean isFree, boolean isFreeAfter) {
        var read = units(words, lane).stream().map(Unit::as).toList();
        var expression = new StringBuilder();
        for (int i = 0; i < read.size(); i++) {
            var character = read.get(i);
            boolean isInFirstRun = read.subList(0, i).stream().allMatch(other -> other.equals(character));
            boolean isInLastRun = read.subList(i, read.size()).stream().allMatch(other -> other.equals(character));
            boolean isOnce = lane != Lane.LOOSE || (isFree && isInFirstRun) || (isFreeAfter && isInLastRun);
            expression.append(Pattern.quote(character)).append(isOnce ? "" : "+");
        }
        return expression.toString();
    }
}
