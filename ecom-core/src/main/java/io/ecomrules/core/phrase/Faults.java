package io.ecomrules.core.phrase;

import io.ecomrules.core.finding.Problem;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Looks through a list of phrases for what does not say what its owner means. */
final class Faults {

    private final List<Phrase> phrases;
    private final List<Fault> faults = new ArrayList<>();

    Faults(List<Phrase> phrases) {
        this.phrases = phrases;
    }

    List<Fault> all() {
        Map<Object, Integer> known = new HashMap<>();
        for (int i = 0; i < phrases.size(); i++) {
            var phrase = phrases.get(i);
            var shape = new Shape(phrase.text(), phrase.gap(), EnumSet.allOf(Lane.class));
            if (!shape.isIn(Lane.LOOSE)) {
                add(i, Problem.of("phrase-noise-at-end", "phrase", phrase.text()));
            }
            checkSame(i, shape, known);
            if (shape.isLiteral() && !phrase.exceptions().isEmpty()) {
                checkExceptions(i, phrase, shape);
            }
        }
        return List.copyOf(faults);
    }

    /** Two phrases are the same if the loosest lane that both are in reads them alike. */
    private void checkSame(int number, Shape shape, Map<Object, Integer> known) {
        var key = shape.isIn(Lane.LOOSE) ? shape.steps(Lane.LOOSE) : shape.steps(Lane.FOLDED);
        var other = known.putIfAbsent(key, number);
        if (other != null) {
            var texts = phrases.get(number).text();
            add(
                    number,
                    Problem.of(
                            "phrase-same",
                            "phrase",
                            texts,
                            "other",
                            phrases.get(other).text()));
        }
    }

    private void checkExceptions(int number, Phrase phrase, Shape shape) {
        for (var exception : phrase.exceptions()) {
            if (!sharesCharacter(exception, shape.beginning())) {
                add(number, Problem.of("phrase-exception-apart", "exception", exception, "phrase", phrase.text()));
            }
        }
        boolean isFound = PhraseMatcher.of(List.of(phrase)).find(shape.beginning()).stream()
                .anyMatch(
                        hit -> hit.from() == 0 && hit.to() == shape.beginning().length());
        if (!isFound) {
            add(number, Problem.of("phrase-never-found", "phrase", phrase.text()));
        }
    }

    private static boolean sharesCharacter(String exception, String words) {
        var characters = words.codePoints().mapToObj(Folding::fold).collect(Collectors.toSet());
        // Whatever stands in a gap or a run of digits may be in the phrase.
        return exception.chars().anyMatch(c -> "*#＊＃".indexOf(c) >= 0)
                || exception.codePoints().anyMatch(c -> characters.contains(Folding.fold(c)));
    }

    private void add(int number, Problem problem) {
        faults.add(new Fault(number, problem.as(Problem.Level.WARNING)));
    }
}
