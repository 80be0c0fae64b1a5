package io.ecomrules.core.journal;

import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.finding.Titled;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The first place at which a chain does not hold together, and in what way. Everything before it is as it was sealed.
 *
 * @param fault what is wrong there
 * @param number the place in the chain, from 1
 * @param values what else the words name
 * @param changes each field that is not what it was, where the original is known
 */
public record Break(Fault fault, long number, Map<String, String> values, List<Fields.Change> changes) {

    /** How a chain can be broken. The code is that of the finding. */
    public enum Fault implements Titled {
        /** The content is not what its seal says. */
        LINK_CHANGED,
        /** The content is not what the original says, whatever its seal says. */
        LINK_ALTERED,
        /** One or more links are missing. */
        LINK_DROPPED,
        /** A link stands there whose number was there already or comes again. */
        LINK_INSERTED,
        /** A link stands before one that it came after. */
        LINK_REORDERED,
        /** The link is sound in itself but was not sealed after the one before: one of the two was exchanged. */
        LINK_UNCONNECTED,
        /** What stands there is no link at all. */
        LINK_UNREADABLE,
        /** The chain ends before a link that an anchor knows. */
        CHAIN_CUT,
        /** The chain holds together but is another than the one an anchor knows. */
        CHAIN_FORKED;

        private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /**
         * Gives the code of the finding.
         *
         * @return for example {@code link-dropped}
         */
        public String code() {
            return code;
        }

        @Override
        public String title(Locale locale) {
            return Messages.in(locale).name(code).orElse(code);
        }
    }

    /** Copies what it is given. */
    public Break {
        Objects.requireNonNull(fault, "fault");
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        changes = List.copyOf(changes);
    }

    static Break at(long number, Fault fault) {
        return new Break(fault, number, Map.of(), List.of());
    }

    Break with(String name, String value) {
        var more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Break(fault, number, more, changes);
    }

    /**
     * Says it as a finding. Which clause it touches, and how gravely, depends on what the log is kept for.
     *
     * @param clause the clause, such as ORD-5 for orders
     * @param severity how grave it is
     * @return the finding, with the number, and each changed field as it was and as it is
     */
    public Finding finding(ClauseId clause, Severity severity) {
        var finding = Finding.of(clause, fault.code(), null, severity).with("number", String.valueOf(number));
        for (var value : values.entrySet()) {
            finding = finding.with(value.getKey(), value.getValue());
        }
        if (changes.isEmpty()) {
            return finding;
        }
        var before = new LinkedHashMap<String, String>();
        var after = new LinkedHashMap<String, String>();
        for (var change : changes) {
            before.put(change.name(), Objects.requireNonNullElse(change.before(), "—"));
            after.put(change.name(), Objects.requireNonNullElse(change.after(), "—"));
        }
        return finding.with("before", before).with("after", after);
    }
}
