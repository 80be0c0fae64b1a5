package io.ecomrules.rules.plan;

import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Ruled;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.password.PasswordFlaw;
import io.ecomrules.core.password.PasswordProfile;
import io.ecomrules.core.password.PasswordTerms;
import io.ecomrules.rules.facts.PasswordFault;
import io.ecomrules.rules.facts.PasswordSetting;
import io.ecomrules.rules.model.DecisionKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Turns what rules say about passwords into terms. */
public final class PasswordPlan {

    private static final ClauseId CLAUSE = ClauseId.of("ACC-3");
    private static final String IN_USE = "inUse()";

    private PasswordPlan() {}

    /**
     * Asks what passwords must be like.
     *
     * @param answers the rules
     * @param on the day
     * @return the terms of the set of rules in use; with refusals where none or several are, or where they say too little
     */
    public static PasswordTerms terms(Answers answers, LocalDate on) {
        var refusals = new ArrayList<Finding>();
        var severities = severities(answers, on, refusals);
        var profile = profile(answers, on, refusals);
        var inForce = answers.on(
                on,
                DecisionKind.PASSWORD,
                new PasswordSetting(profile == null ? PasswordProfile.DEPARTMENT : profile.value()));
        if (profile == null) {
            return terms(null, inForce, severities, refusals);
        }
        refusals.addAll(inForce.refusals());
        for (var needed : List.of("lengthFrom()", "lengthUpTo()")) {
            if (inForce.refusals().isEmpty() && inForce.reference(needed) == null) {
                refusals.add(inForce.notInForce(CLAUSE, needed));
            }
        }
        return terms(profile, inForce, severities, refusals);
    }

    private static PasswordTerms terms(
            @Nullable Ruled<PasswordProfile> profile,
            InForce inForce,
            Map<PasswordFlaw, Ruled<Severity>> severities,
            List<Finding> refusals) {
        return new PasswordTerms(
                profile,
                new PasswordTerms.Length(count(inForce, "lengthFrom()"), count(inForce, "lengthUpTo()")),
                new PasswordTerms.Content(
                        inForce.reference("noLeadingDigit()"),
                        count(inForce, "classesFrom()"),
                        count(inForce, "noUserNameFrom()"),
                        inForce.reference("notUserName()")),
                new PasswordTerms.Lists(
                        inForce.reference("notCommon()"),
                        inForce.texts("alsoCommon()"),
                        count(inForce, "noneOfLast()")),
                count(inForce, "validDays()"),
                severities,
                refusals);
    }

    /** Exactly one set of rules is in use. */
    private static @Nullable Ruled<PasswordProfile> profile(Answers answers, LocalDate on, List<Finding> refusals) {
        var used = new ArrayList<Ruled<PasswordProfile>>();
        for (var profile : PasswordProfile.values()) {
            var rule = answers.on(on, DecisionKind.PASSWORD, new PasswordSetting(profile))
                    .reference(IN_USE);
            if (rule != null) {
                used.add(new Ruled<>(profile, rule));
            }
        }
        if (used.isEmpty()) {
            refusals.add(answers.on(on, DecisionKind.PASSWORD, new PasswordSetting(PasswordProfile.DEPARTMENT))
                    .notInForce(CLAUSE, IN_USE));
        } else if (used.size() > 1) {
            refusals.add(several(used, on));
        }
        return used.size() == 1 ? used.get(0) : null;
    }

    private static Finding several(List<Ruled<PasswordProfile>> used, LocalDate on) {
        var rules = new TreeMap<String, String>();
        used.forEach(each -> rules.put(each.rule().name(), each.value().code()));
        return Finding.of(CLAUSE, "ambiguous-rule", used.get(0).rule().name(), Severity.WARNING)
                .with("subject", IN_USE)
                .with("period", YearMonth.from(on).toString())
                .with("rules", rules);
    }

    private static Map<PasswordFlaw, Ruled<Severity>> severities(
            Answers answers, LocalDate on, List<Finding> refusals) {
        var severities = new EnumMap<PasswordFlaw, Ruled<Severity>>(PasswordFlaw.class);
        for (var flaw : PasswordFlaw.values()) {
            var inForce = answers.on(on, DecisionKind.PASSWORD, new PasswordFault(flaw));
            var severity = inForce.several("report()", Severity.class);
            if (severity != null) {
                severities.put(flaw, new Ruled<>(severity.value().get(0), severity.rule()));
            } else {
                refusals.addAll(
                        inForce.refusals().isEmpty()
                                ? List.of(inForce.notInForce(CLAUSE, "report(): " + flaw.code()))
                                : inForce.refusals());
            }
        }
        return severities;
    }

    private static @Nullable Ruled<Integer> count(InForce inForce, String subject) {
        var term = inForce.term(subject);
        return term == null ? null : new Ruled<>(term.value().toDecimal().intValueExact(), term.rule());
    }
}
