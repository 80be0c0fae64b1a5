package io.ecomrules.rules.analysis;

import io.ecomrules.core.metric.Figure;
import io.ecomrules.rules.model.Condition;
import io.ecomrules.rules.model.Literal;
import io.ecomrules.rules.model.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The values that one figure can have, cut into pieces by every number that some rule compares it with: each number is a piece, and so is
 * each open stretch between two. Within a piece no rule can tell two values apart, so what holds for pieces holds for all values, ends
 * included.
 */
final class Axis {

    private final String property;
    private final List<BigDecimal> numbers;
    private final Map<BigDecimal, Integer> places = new HashMap<>();
    private final BitSet possible = new BitSet();

    private Axis(String property, Collection<BigDecimal> numbers) {
        this.property = property;
        this.numbers = List.copyOf(numbers);
        for (int i = 0; i < this.numbers.size(); i++) {
            places.put(this.numbers.get(i), i);
        }
        possible.set(0, pieces());
    }

    /** The axis of a property, as the rules cut it and as far as figures can reach. */
    static Axis of(String property, Collection<Rule> rules) {
        var numbers = new TreeSet<BigDecimal>();
        rules.forEach(rule -> conditions(rule, property).forEach(condition -> numbers.add(number(condition))));
        var figure = Figure.parse(property);
        // A coefficient is never negative either; nor is any figure more negative than its kind allows.
        boolean isNeverNegative = figure.isEmpty() || !figure.get().mayBeNegative();
        boolean isBoundedByOne = figure.isPresent() && !figure.get().mayExceedOne();
        if (isNeverNegative) {
            numbers.add(BigDecimal.ZERO);
        }
        if (isBoundedByOne) {
            numbers.add(BigDecimal.ONE);
        }
        var axis = new Axis(property, numbers.stream().map(Axis::plain).toList());
        if (isNeverNegative) {
            axis.possible.clear(0, axis.pieceOf(BigDecimal.ZERO));
        }
        if (isBoundedByOne) {
            axis.possible.clear(axis.pieceOf(BigDecimal.ONE) + 1, axis.pieces());
        }
        return axis;
    }

    /** The figures that a rule compares with numbers. */
    static Set<String> properties(Rule rule) {
        var properties = new TreeSet<String>();
        for (var pattern : rule.when()) {
            for (var condition : pattern.conditions()) {
                if (condition.values().get(0) instanceof Literal.Decimal) {
                    properties.add(condition.property());
                }
            }
        }
        return properties;
    }

    String property() {
        return property;
    }

    int pieces() {
        return 2 * numbers.size() + 1;
    }

    BitSet possible() {
        return possible;
    }

    /** The pieces in which a rule's conditions on this figure hold. */
    BitSet holding(Rule rule) {
        var holding = (BitSet) possible.clone();
        for (var condition : conditions(rule, property)) {
            int at = pieceOf(number(condition));
            var kept = new BitSet();
            switch (condition.operator()) {
                case BELOW -> kept.set(0, at);
                case AT_MOST -> kept.set(0, at + 1);
                case ABOVE -> kept.set(at + 1, pieces());
                case AT_LEAST -> kept.set(at, pieces());
                case EQUAL -> kept.set(at);
                default -> {
                    kept.set(0, pieces());
                    kept.clear(at);
                }
            }
            holding.and(kept);
        }
        return holding;
    }

    /** The number that a piece begins with or stands for; the piece is not the first. */
    BigDecimal number(int piece) {
        return numbers.get((piece - 1) / 2);
    }

    /** Says a stretch of pieces as a condition, such as {@code 100 <= sales < 200}. */
    String text(int first, int last) {
        var from = first == 0 ? "" : number(first).toPlainString() + (isNumber(first) ? " <= " : " < ");
        var to = last == pieces() - 1
                ? ""
                : (isNumber(last) ? " <= " : " < ") + numbers.get(last / 2).toPlainString();
        if (first == last && isNumber(first)) {
            return property + " == " + number(first).toPlainString();
        }
        return first == 0 && to.isEmpty()
                ? property
                : from.isEmpty() || to.isEmpty() ? oneSided(first, last) : from + property + to;
    }

    private String oneSided(int first, int last) {
        return first == 0
                ? property
                        + (isNumber(last) ? " <= " : " < ")
                        + numbers.get(last / 2).toPlainString()
                : property + (isNumber(first) ? " >= " : " > ") + number(first).toPlainString();
    }

    private static boolean isNumber(int piece) {
        return piece % 2 == 1;
    }

    private int pieceOf(BigDecimal number) {
        var place = places.get(plain(number));
        if (place == null) {
            throw new IllegalArgumentException(number + " does not cut the axis of " + property + ".");
        }
        return 2 * place + 1;
    }

    /** One scale for equal numbers, so that they are found again. */
    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    private static BigDecimal number(Condition condition) {
        return ((Literal.Decimal) condition.values().get(0)).value();
    }

    private static List<Condition> conditions(Rule rule, String property) {
        var conditions = new ArrayList<Condition>();
        for (var pattern : rule.when()) {
            for (var condition : pattern.conditions()) {
                if (condition.property().equals(property) && condition.values().get(0) instanceof Literal.Decimal) {
                    conditions.add(condition);
                }
            }
        }
        return conditions;
    }
}
