package io.ecomrules.rules.plan;

import io.ecomrules.core.access.AccessLapse;
import io.ecomrules.core.access.AccessTerms;
import io.ecomrules.core.access.AccessTerms.Answered;
import io.ecomrules.core.access.DataUse;
import io.ecomrules.core.access.OfficialAccount;
import io.ecomrules.core.access.Reach;
import io.ecomrules.core.access.Secret;
import io.ecomrules.core.calendar.Obligation;
import io.ecomrules.core.calendar.Span;
import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.finding.Ruled;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.organization.Post;
import io.ecomrules.rules.facts.AccessFault;
import io.ecomrules.rules.facts.DataAccess;
import io.ecomrules.rules.facts.Due;
import io.ecomrules.rules.facts.OfficialCustody;
import io.ecomrules.rules.facts.RoomEntry;
import io.ecomrules.rules.facts.SecretCustody;
import io.ecomrules.rules.model.DecisionKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns what rules say about accounts, secrets and the database into terms. */
public final class AccessPlan {

    private static final Map<Obligation, ClauseId> OBLIGATIONS = Map.of(
            Obligation.CHANGE_LENT_PASSWORD, ClauseId.of("ACC-4"),
            Obligation.BACK_UP_DATABASE, ClauseId.of("ACC-7"),
            Obligation.TEST_RESTORE, ClauseId.of("ACC-7"),
            Obligation.UPDATE_SECURITY, ClauseId.of("ACC-11"));

    private static final ClauseId ACCOUNTS = ClauseId.of("ACC-5");
    private static final ClauseId SECRETS = ClauseId.of("ACC-10");

    private AccessPlan() {}

    /**
     * How far rules permit something, if they do.
     *
     * @param reach how far, with the rule, or null
     * @param refusals why rules that speak of it say nothing
     */
    public record Permission(@Nullable Ruled<Reach> reach, List<Finding> refusals) {}

    /**
     * Asks whether somebody may do something with the database (ACC-1).
     *
     * @param answers the rules
     * @param use what is to be done by which account
     * @param on the day
     * @return how far rules permit it
     */
    public static Permission permission(Answers answers, DataUse use, LocalDate on) {
        var inForce =
                answers.on(on, DecisionKind.ACCESS, new DataAccess(use.account().level(), use.operation()));
        return new Permission(only(inForce.several("permit()", Reach.class)), inForce.refusals());
    }

    /**
     * Asks by which rule somebody enters the machine room without approval (ACC-8).
     *
     * @param answers the rules
     * @param posts the posts held
     * @param on the day
     * @return the rule, or null where there is none
     */
    public static @Nullable RuleReference entry(Answers answers, Iterable<Post> posts, LocalDate on) {
        for (var post : posts) {
            for (var each : List.of(post, post.base())) {
                var rule =
                        answers.on(on, DecisionKind.ACCESS, new RoomEntry(each)).reference("enterFreely()");
                if (rule != null) {
                    return rule;
                }
            }
        }
        return null;
    }

    /**
     * Asks for everything that does not depend on who would do something.
     *
     * @param answers the rules
     * @param on the day
     * @return what the rules in force say
     */
    public static AccessTerms terms(Answers answers, LocalDate on) {
        return new AccessTerms(
                OBLIGATIONS.keySet().stream()
                        .collect(Collectors.toMap(Function.identity(), each -> limit(answers, each, on))),
                all(AccessLapse.values(), lapse -> severity(answers, lapse, on)),
                all(OfficialAccount.values(), account -> {
                    var inForce = answers.on(on, DecisionKind.ACCESS, new OfficialCustody(account));
                    return answered(inForce, inForce.several("keptBy()", Post.class), ACCOUNTS, account.code());
                }),
                all(Secret.values(), secret -> {
                    var inForce = answers.on(on, DecisionKind.ACCESS, new SecretCustody(secret));
                    return answered(inForce, inForce.several("keptBy()", Post.class), SECRETS, secret.code());
                }));
    }

    private static <K, V> Map<K, V> all(K[] keys, Function<K, V> value) {
        return Arrays.stream(keys).collect(Collectors.toMap(Function.identity(), value));
    }

    private static Answered<Span> limit(Answers answers, Obligation obligation, LocalDate on) {
        var inForce = answers.on(on, DecisionKind.DEADLINE, new Due(obligation));
        var clause = Objects.requireNonNull(OBLIGATIONS.get(obligation));
        return answered(inForce, inForce.span("within()"), clause, obligation.code());
    }

    private static Answered<Severity> severity(Answers answers, AccessLapse lapse, LocalDate on) {
        var inForce = answers.on(on, DecisionKind.ACCESS, new AccessFault(lapse));
        return answered(inForce, only(inForce.several("report()", Severity.class)), lapse.clause(), lapse.code());
    }

    private static <E> @Nullable Ruled<E> only(@Nullable Ruled<List<E>> several) {
        return several == null ? null : new Ruled<>(several.value().get(0), several.rule());
    }

    private static <T> Answered<T> answered(InForce inForce, @Nullable Ruled<T> term, ClauseId clause, String subject) {
        if (term != null) {
            return new Answered<>(term, List.of());
        }
        var refusals = inForce.refusals();
        return new Answered<>(null, refusals.isEmpty() ? List.of(inForce.notInForce(clause, subject)) : refusals);
    }
}
