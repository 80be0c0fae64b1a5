package io.ecomrules.core.script;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A remark for a situation, with places to be filled in: {@code 亲，{商品}有货的}.
 *
 * @param situation what it answers to
 * @param buyer whom it is for, or null for everybody
 * @param text what is said; a place stands in curly brackets
 * @param file the file it stands in
 * @param line its line or row, from 1
 */
public record Script(Situation situation, @Nullable Buyer buyer, String text, String file, int line) {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");
    private static final int LONGEST = 1_000;

    /**
     * Checks that it can be said.
     *
     * @throws InvalidInputException with {@code script-without-text}, {@code script-too-long} or {@code malformed-script-place}
     */
    public Script {
        Objects.requireNonNull(situation, "situation");
        Objects.requireNonNull(file, "file");
        text = text.strip();
        var problems = new ArrayList<Problem>();
        if (text.isEmpty()) {
            problems.add(Problem.of("script-without-text"));
        }
        if (text.length() > LONGEST) {
            problems.add(Problem.of("script-too-long", "most", String.valueOf(LONGEST)));
        }
        var rest = PLACE.matcher(text).replaceAll("");
        boolean isNamed =
                PLACE.matcher(text).results().noneMatch(place -> place.group(1).isBlank());
        if (!isNamed || rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0) {
            problems.add(Problem.of("malformed-script-place", "text", text));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(
                    problems.stream().map(problem -> problem.at(file, line, 0)).toList());
        }
    }

    /**
     * Tells whether it can be said to somebody.
     *
     * @param who the buyer, or null if that is not known
     * @return true if it is for everybody, or for such a buyer
     */
    public boolean isFor(@Nullable Buyer who) {
        return buyer == null || buyer == who;
    }

    /**
     * Lists what has to be filled in.
     *
     * @return the names of the places, in their order
     */
    public Set<String> places() {
        var names = new LinkedHashSet<String>();
        PLACE.matcher(text).results().forEach(place -> names.add(place.group(1).strip()));
        return names;
    }

    /**
     * Lists the places for which nothing is given.
     *
     * @param values what is given, by the names of the places
     * @return the names without a value, or with a blank one
     */
    public List<String> missing(Map<String, String> values) {
        return places().stream()
                .filter(name -> values.getOrDefault(name, "").isBlank())
                .toList();
    }

    /**
     * Fills the places. What is filled in is taken as it is, curly brackets included.
     *
     * @param value gives what stands in a place, by its name
     * @return what is said
     */
    public String filled(UnaryOperator<String> value) {
        return PLACE.matcher(text)
                .replaceAll(place ->
                        Matcher.quoteReplacement(value.apply(place.group(1).strip())));
    }
}
