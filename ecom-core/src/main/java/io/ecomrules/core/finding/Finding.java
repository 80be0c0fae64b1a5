package io.ecomrules.core.finding;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something the regulations have to say about a subject. It never acts: a person decides.
 *
 * <p>The words for it come from {@link Messages}, so that a host can show them in another language or in its own words.
 *
 * @param clause the clause it rests on
 * @param code what was found, in kebab-case and stable for ever
 * @param rule the name of the rule that set the limit, or null where no rule was needed to see it
 * @param severity how serious it is
 * @param evidence the facts that prove it, in the order they should be read: texts, or tables of texts
 */
public record Finding(
        ClauseId clause, String code, @Nullable String rule, Severity severity, Map<String, Evidence> evidence) {

    /** The order findings are told in: one that does not depend on the order they were found in. */
    public static final Comparator<Finding> ORDER = Comparator.comparing(Finding::clause)
            .thenComparing(Finding::code)
            .thenComparing(finding -> finding.evidence().toString());

    /** Checks the code's form and copies the evidence. */
    public Finding {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(severity, "severity");
        if (!isKebab(code)) {
            throw new IllegalArgumentException("A finding's code is kebab-case but is \"" + code + "\".");
        }
        evidence = Collections.unmodifiableMap(new LinkedHashMap<>(evidence));
    }

    /** Words of small letters and digits with one hyphen between; read by hand, because every finding comes by here. */
    private static boolean isKebab(String code) {
        boolean isWord = false;
        for (int i = 0; i < code.length(); i++) {
            char each = code.charAt(i);
            if (each == '-' ? !isWord : (each < 'a' || each > 'z') && (each < '0' || each > '9')) {
                return false;
            }
            isWord = each != '-';
        }
        return isWord;
    }

    /**
     * Obtains a finding without evidence.
     *
     * @param clause the clause it rests on
     * @param code what was found
     * @param rule the name of the rule behind it, or null
     * @param severity how serious it is
     * @return the finding
     */
    public static Finding of(ClauseId clause, String code, @Nullable String rule, Severity severity) {
        return new Finding(clause, code, rule, severity, Map.of());
    }

    /**
     * Puts findings in {@link #ORDER}.
     *
     * @param findings the findings
     * @return a copy that cannot be changed
     */
    public static List<Finding> inOrder(List<Finding> findings) {
        // Nearly everybody has none, or one.
        return findings.size() < 2
                ? List.copyOf(findings)
                : findings.stream().sorted(ORDER).toList();
    }

    /**
     * Adds a fact to the evidence.
     *
     * @param name the fact's name in camelCase
     * @param value the fact
     * @return a finding with the fact at the end of its evidence
     */
    public Finding with(String name, String value) {
        return with(name, new Evidence.Text(value));
    }

    /**
     * Adds a table to the evidence.
     *
     * @param name the table's name in camelCase
     * @param rows the rows, in the order they should be read
     * @return a finding with the table at the end of its evidence
     */
    public Finding with(String name, Map<String, String> rows) {
        return with(name, new Evidence.Table(rows));
    }

    private Finding with(String name, Evidence value) {
        var more = new LinkedHashMap<>(evidence);
        more.put(name, value);
        return new Finding(clause, code, rule, severity, more);
    }
}
