package io.ecomrules.core.password;

import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.finding.Ruled;
import io.ecomrules.core.finding.Severity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Judges passwords by the rules in force (ACC-3): every reason at once, and never a word of the password. Immutable and thread-safe.
 *
 * <p>A password is looked at in NFC, so that it does not matter how a keyboard composes an é, and counted in code points. Only the most
 * it may have is counted as it was given, before anything else is done with it.
 */
public final class PasswordCheck {

    private static final ClauseId CLAUSE = ClauseId.of("ACC-3");

    private final PasswordTerms terms;
    private final PassayRules rules;
    /** What is the same for every password is said once. */
    private final Map<PasswordFlaw, Finding> fixed = new EnumMap<>(PasswordFlaw.class);

    /**
     * Prepares to judge.
     *
     * @param terms what the rules in force say
     */
    public PasswordCheck(PasswordTerms terms) {
        this.terms = terms;
        this.rules = new PassayRules(terms);
        var content = terms.content();
        var lists = terms.lists();
        say(PasswordFlaw.NO_PASSWORD, null);
        say(PasswordFlaw.MALFORMED_PASSWORD, null);
        say(PasswordFlaw.TOO_SHORT, "least", terms.length().least());
        say(PasswordFlaw.TOO_LONG, "most", terms.length().most());
        say(PasswordFlaw.LEADING_DIGIT, content.noLeadingDigit());
        say(PasswordFlaw.NOT_COMPLEX, "least", content.classes());
        say(PasswordFlaw.CONTAINS_USER_NAME, userNameRule(content));
        say(PasswordFlaw.COMMON, commonRule(lists));
        say(PasswordFlaw.USED_BEFORE, "last", lists.noneOfLast());
    }

    private static @Nullable RuleReference userNameRule(PasswordTerms.Content content) {
        return content.userNameFrom() == null
                ? content.notUserName()
                : content.userNameFrom().rule();
    }

    private static @Nullable RuleReference commonRule(PasswordTerms.Lists lists) {
        return lists.notCommon() != null || lists.more() == null
                ? lists.notCommon()
                : lists.more().rule();
    }

    private void say(PasswordFlaw flaw, @Nullable RuleReference rule) {
        var severity = terms.severities().get(flaw);
        if (severity != null) {
            var name = rule == null ? severity.rule().name() : rule.name();
            fixed.put(flaw, Finding.of(CLAUSE, flaw.code(), name, severity.value()));
        }
    }

    private void say(PasswordFlaw flaw, String evidence, @Nullable Ruled<Integer> limit) {
        if (limit != null) {
            say(flaw, limit.rule());
            fixed.computeIfPresent(flaw, (same, finding) -> finding.with(evidence, String.valueOf(limit.value())));
        }
    }

    /**
     * Judges a password.
     *
     * @param request the password and its user
     * @param history the user's passwords, or null where they are not to be asked
     * @param on the day
     * @return every reason against it
     */
    public PasswordReport judge(PasswordRequest request, @Nullable PasswordHistory history, LocalDate on) {
        var most = terms.length().most();
        if (terms.profile() == null || most == null || !terms.refusals().isEmpty()) {
            return new PasswordReport(false, terms.refusals());
        }
        var findings = new ArrayList<Finding>();
        var password = request.password();
        if (password == null) {
            add(PasswordFlaw.NO_PASSWORD, findings);
        } else if (password.isLongerThan(most.value())) {
            add(PasswordFlaw.TOO_LONG, findings);
        } else {
            rules.flaws(request.user(), password).forEach(flaw -> add(flaw, findings));
            history(password, history, findings);
        }
        age(request.changedOn(), on, findings);
        return new PasswordReport(findings.stream().noneMatch(PasswordCheck::isAgainst), findings);
    }

    private static boolean isAgainst(Finding finding) {
        return finding.severity().compareTo(Severity.VIOLATION) >= 0;
    }

    private void add(PasswordFlaw flaw, List<Finding> findings) {
        var finding = fixed.get(flaw);
        if (finding != null) {
            findings.add(finding);
        }
    }

    private void history(Password password, @Nullable PasswordHistory history, List<Finding> findings) {
        var last = terms.lists().noneOfLast();
        if (history == null || last == null) {
            return;
        }
        var candidate = password.copy();
        try {
            if (history.isAmongLast(last.value(), candidate)) {
                add(PasswordFlaw.USED_BEFORE, findings);
            }
        } finally {
            Arrays.fill(candidate, '\0');
        }
    }

    private void age(@Nullable LocalDate changedOn, LocalDate on, List<Finding> findings) {
        if (changedOn == null) {
            return;
        }
        var days = terms.validDays();
        if (changedOn.isAfter(on)) {
            say(PasswordFlaw.CHANGED_IN_FUTURE, null, changedOn, findings);
        } else if (days != null && ChronoUnit.DAYS.between(changedOn, on) > days.value()) {
            say(PasswordFlaw.EXPIRED, days, changedOn, findings);
        }
    }

    private void say(PasswordFlaw flaw, @Nullable Ruled<Integer> days, LocalDate changedOn, List<Finding> findings) {
        var severity = terms.severities().get(flaw);
        if (severity == null) {
            return;
        }
        var name = (days == null ? severity.rule() : days.rule()).name();
        var finding = Finding.of(CLAUSE, flaw.code(), name, severity.value()).with("changedOn", changedOn.toString());
        findings.add(days == null ? finding : finding.with("days", String.valueOf(days.value())));
    }
}
