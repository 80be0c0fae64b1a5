package io.ecomrules.core.access;

import io.ecomrules.core.calendar.Obligation;
import io.ecomrules.core.calendar.Span;
import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.Evidence;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Ruled;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.organization.Post;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the rules in force say about accounts, secrets and the database.
 *
 * @param limits how long each obligation may take
 * @param severities how each lapse is told
 * @param keepers which posts keep each official account
 * @param controllers which posts control each secret
 */
public record AccessTerms(
        Map<Obligation, Answered<Span>> limits,
        Map<AccessLapse, Answered<Severity>> severities,
        Map<OfficialAccount, Answered<List<Post>>> keepers,
        Map<Secret, Answered<List<Post>>> controllers) {

    /** What has to be done in time. */
    public static final Set<Obligation> OBLIGATIONS = Set.of(
            Obligation.CHANGE_LENT_PASSWORD,
            Obligation.BACK_UP_DATABASE,
            Obligation.TEST_RESTORE,
            Obligation.UPDATE_SECURITY);

    /**
     * What rules say to one question.
     *
     * @param term what is set and the rule that sets it, or null
     * @param refusals why nothing is set: no rule in force, or two that disagree
     * @param <T> what is set
     */
    public record Answered<T>(@Nullable Ruled<T> term, List<Finding> refusals) {
        /** Copies the refusals. */
        public Answered {
            refusals = List.copyOf(refusals);
        }
    }

    /** Copies everything and checks that no question was left out. */
    public AccessTerms {
        limits = copy(limits, Obligation.class);
        severities = copy(severities, AccessLapse.class);
        keepers = copy(keepers, OfficialAccount.class);
        controllers = copy(controllers, Secret.class);
        if (!limits.keySet().containsAll(OBLIGATIONS)
                || severities.size() < AccessLapse.values().length
                || keepers.size() < OfficialAccount.values().length
                || controllers.size() < Secret.values().length) {
            throw new IllegalArgumentException("Rules were not asked about everything.");
        }
    }

    private static <K extends Enum<K>, V> Map<K, V> copy(Map<K, V> map, Class<K> type) {
        var copy = new EnumMap<K, V>(type);
        copy.putAll(map);
        return Collections.unmodifiableMap(copy);
    }

    Answered<Span> limit(Obligation obligation) {
        return Objects.requireNonNull(limits.get(obligation), obligation.code());
    }

    Answered<List<Post>> keepers(OfficialAccount account) {
        return Objects.requireNonNull(keepers.get(account), account.code());
    }

    Answered<List<Post>> controllers(Secret secret) {
        return Objects.requireNonNull(controllers.get(secret), secret.code());
    }

    /** Tells of a lapse as the rules have it; or why no rule says anything. */
    List<Finding> judge(AccessLapse lapse, ClauseId clause, Map<String, Evidence> evidence) {
        var severity = Objects.requireNonNull(severities.get(lapse), lapse.code());
        var term = severity.term();
        return term == null
                ? severity.refusals()
                : List.of(new Finding(clause, lapse.code(), term.rule().name(), term.value(), evidence));
    }
}
