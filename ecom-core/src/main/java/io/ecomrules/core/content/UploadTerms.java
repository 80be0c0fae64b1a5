package io.ecomrules.core.content;

import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.Evidence;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.RuleReference;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * What the rules in force say about uploads (CNT-1).
 *
 * @param kinds how each kind is taken
 * @param severities how each flaw is told
 */
public record UploadTerms(
        Map<UploadKind, OfKind> kinds, Map<UploadFlaw, Answered<io.ecomrules.core.finding.Severity>> severities) {

    static final ClauseId CLAUSE = ClauseId.of("CNT-1");

    /**
     * How files of one kind are taken.
     *
     * @param limit how large they may be
     * @param bytesInK how many bytes a K is for them
     * @param refusedBy the rule that does not accept the kind at all, or null
     */
    public record OfKind(
            Answered<FileSize> limit,
            Answered<Integer> bytesInK,
            @Nullable RuleReference refusedBy) {
        /** Checks that both questions were asked. */
        public OfKind {
            Objects.requireNonNull(limit, "limit");
            Objects.requireNonNull(bytesInK, "bytesInK");
        }
    }

    /** Copies everything and checks that no question was left out. */
    public UploadTerms {
        kinds = Collections.unmodifiableMap(new EnumMap<>(kinds));
        severities = Collections.unmodifiableMap(new EnumMap<>(severities));
        if (kinds.size() < UploadKind.values().length || severities.size() < UploadFlaw.values().length) {
            throw new IllegalArgumentException("Rules were not asked about every kind and every flaw of uploads.");
        }
    }

    /**
     * Tells how a kind is taken.
     *
     * @param kind the kind
     * @return the limit, or the rule that refuses the kind
     */
    public OfKind of(UploadKind kind) {
        return Objects.requireNonNull(kinds.get(kind), kind.code());
    }

    /**
     * Tells how large the largest file is that any kind allows, so that a host need not take in more.
     *
     * @return the number of bytes, or empty if no rule allows any kind
     */
    public OptionalLong largest() {
        return kinds.values().stream()
                .filter(kind -> kind.refusedBy() == null)
                .flatMapToLong(kind -> {
                    var limit = kind.limit().term();
                    var bytesInK = kind.bytesInK().term();
                    return limit == null || bytesInK == null
                            ? LongStream.empty()
                            : LongStream.of(limit.value().bytes(bytesInK.value()));
                })
                .max();
    }

    /** Tells of a flaw as the rules have it, or why no rule says anything. A rule that sets a limit is named before the one that tells the flaw. */
    List<Finding> judge(UploadFlaw flaw, @Nullable RuleReference by, Map<String, Evidence> evidence) {
        var severity = Objects.requireNonNull(severities.get(flaw), flaw.code());
        var term = severity.term();
        if (term == null) {
            return severity.refusals();
        }
        var rule = by == null ? term.rule() : by;
        return List.of(new Finding(CLAUSE, flaw.code(), rule.name(), term.value(), evidence));
    }
}
