package io.ecomrules.core.workflow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * The flow chart of a workflow in one language, drawn from its table. The words stand in the bundle {@code workflows} in the package of the
 * states: {@code flow.Order} and {@code flow.Order.note}, {@code state.Order.PAID}, {@code step.Order.PAY}, and for a question
 * {@code answer.Order.in-full.yes} and {@code .no}. Whatever has no words is shown by its code.
 *
 * @param code the workflow
 * @param title what it is
 * @param note what is worth knowing about it, or an empty text
 * @param states its states, in the order of their type
 * @param arrows its rows, in their order; a row with a question is two
 */
public record Chart(String code, String title, String note, List<State> states, List<Arrow> arrows) {

    /**
     * A state.
     *
     * @param code its constant
     * @param title its name
     * @param isFinal whether the way ends in it
     */
    public record State(String code, String title, boolean isFinal) {
        /** Checks that nothing is missing. */
        public State {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(title, "title");
        }
    }

    /**
     * A step.
     *
     * @param from the code of the state before, or null where a case begins
     * @param to the code of the state after
     * @param label what leads there
     */
    public record Arrow(@Nullable String from, String to, String label) {
        /** Checks that nothing is missing. */
        public Arrow {
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(label, "label");
        }
    }

    /** Copies the states and arrows. */
    public Chart {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(note, "note");
        states = List.copyOf(states);
        arrows = List.copyOf(arrows);
    }

    /**
     * Draws a workflow.
     *
     * @param workflow the table
     * @param locale Chinese for any Chinese locale, English otherwise
     * @param <S> its states
     * @return the chart
     */
    public static <S extends Enum<S>> Chart of(Workflow<S, ?, ?> workflow, Locale locale) {
        var code = workflow.code();
        var words = new Words(workflow.states(), locale);
        var states = Arrays.stream(Objects.requireNonNull(workflow.states().getEnumConstants()))
                .map(state -> new State(
                        state.name(),
                        words.text("state." + code + "." + state.name(), Workflow.code(state)),
                        workflow.ends().contains(state)))
                .toList();
        var arrows = new ArrayList<Arrow>();
        for (var row : workflow.rows()) {
            var from = row.from() == null ? null : row.from().name();
            var label = words.text("step." + code + "." + row.command().name(), Workflow.code(row.command()));
            var choice = row.choice();
            if (choice == null) {
                arrows.add(new Arrow(from, row.to().name(), label));
            } else {
                var answer = "answer." + code + "." + choice.code();
                arrows.add(new Arrow(from, row.to().name(), words.answered(label, answer + ".yes", choice.code())));
                arrows.add(new Arrow(
                        from, choice.otherwise().name(), words.answered(label, answer + ".no", "¬ " + choice.code())));
            }
        }
        return new Chart(
                code, words.text("flow." + code, code), words.text("flow." + code + ".note", ""), states, arrows);
    }

    static String title(Workflow<?, ?, ?> workflow, Locale locale) {
        return new Words(workflow.states(), locale).text("flow." + workflow.code(), workflow.code());
    }

    static String title(Workflow<?, ?, ?> workflow, Enum<?> constant, Locale locale) {
        var kind = workflow.states().isInstance(constant) ? "state." : "step.";
        return new Words(workflow.states(), locale)
                .text(kind + workflow.code() + "." + constant.name(), Workflow.code(constant));
    }

    /**
     * Writes the chart for Mermaid.
     *
     * @return a state diagram, with line feeds
     */
    public String mermaid() {
        var text = new StringBuilder("stateDiagram-v2\n");
        states.forEach(state -> text.append("    state \"")
                .append(plain(state.title()))
                .append("\" as ")
                .append(state.code())
                .append('\n'));
        arrows.forEach(arrow -> line(text, Objects.requireNonNullElse(arrow.from(), "[*]"), arrow.to())
                .append(" : ")
                .append(plain(arrow.label()))
                .append('\n'));
        states.stream()
                .filter(State::isFinal)
                .forEach(state -> line(text, state.code(), "[*]").append('\n'));
        return text.toString();
    }

    private static StringBuilder line(StringBuilder text, String from, String to) {
        return text.append("    ").append(from).append(" --> ").append(to);
    }

    /** A quote would end a name, a semicolon or a new line the line. */
    private static String plain(String words) {
        return words.replaceAll("\\s+", " ")
                .replace("#", "#35;")
                .replaceAll("(?<!#35);", "#59;")
                .replace("\"", "#quot;");
    }

    /** The words beside the states, in one language. */
    private record Words(@Nullable ResourceBundle bundle, boolean isChinese) {

        Words(Class<?> states, Locale locale) {
            this(
                    find(states, locale.getLanguage().equals("zh")),
                    locale.getLanguage().equals("zh"));
        }

        private static @Nullable ResourceBundle find(Class<?> states, boolean isChinese) {
            var loader = Objects.requireNonNullElse(states.getClassLoader(), ClassLoader.getSystemClassLoader());
            var locale = isChinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
            try {
                return ResourceBundle.getBundle(states.getPackageName() + ".workflows", locale, loader);
            } catch (MissingResourceException none) {
                return null;
            }
        }

        String text(String key, String otherwise) {
            return bundle != null && bundle.containsKey(key) ? bundle.getString(key) : otherwise;
        }

        String answered(String label, String key, String otherwise) {
            var answer = text(key, otherwise);
            return isChinese ? label + "（" + answer + "）" : label + " (" + answer + ")";
        }
    }
}
