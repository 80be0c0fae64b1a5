package io.ecomrules.rules.plan;

import io.ecomrules.core.duty.Channel;
import io.ecomrules.core.duty.DutyTerms;
import io.ecomrules.core.duty.Lapse;
import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Ruled;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.rules.facts.DutyDay;
import io.ecomrules.rules.facts.DutyLapse;
import io.ecomrules.rules.model.DecisionKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns what rules say about the work day and about duty into terms. */
public final class DutyPlan {

    /** What is asked of days of work only. */
    static final List<String> OF_WORK_DAYS = List.of("signInBy()", "leaveFrom()", "onlineFor()");
    /** What is asked of days of rest only. */
    static final List<String> OF_REST_DAYS = List.of("restDayShifts()");

    private static final ClauseId CLAUSE = ClauseId.of("DUT-1");

    private DutyPlan() {}

    /**
     * Puts the terms together.
     *
     * @param answers the pack
     * @param on the day
     * @param isRestDay whether it is one of rest
     * @return what the rules in force say
     */
    public static DutyTerms terms(Answers answers, LocalDate on, boolean isRestDay) {
        var inForce = answers.on(on, DecisionKind.DUTY, new DutyDay(isRestDay));
        var refusals = new ArrayList<>(inForce.refusals());
        for (var subject : isRestDay ? OF_REST_DAYS : OF_WORK_DAYS) {
            if (inForce.reference(subject) == null) {
                refusals.add(inForce.notInForce(CLAUSE, subject));
            }
        }
        var severities = severities(answers, on, refusals);
        return new DutyTerms(
                new DutyTerms.Day(inForce.hour("signInBy()"), inForce.hour("leaveFrom()"), inForce.span("onlineFor()")),
                new DutyTerms.Cover(
                        inForce.hour("deskOpens()"),
                        inForce.hour("deskCloses()"),
                        channel(inForce, "answeredBy()"),
                        channel(inForce, "otherwiseAnsweredBy()"),
                        count(inForce, "restDayShifts()")),
                new DutyTerms.Load(
                        inForce.span("atMostADay()"), inForce.span("atMostAWeek()"), count(inForce, "restDaysAWeek()")),
                severities,
                refusals);
    }

    private static EnumMap<Lapse, Ruled<Severity>> severities(Answers answers, LocalDate on, List<Finding> refusals) {
        var severities = new EnumMap<Lapse, Ruled<Severity>>(Lapse.class);
        for (var lapse : Lapse.values()) {
            var inForce = answers.on(on, DecisionKind.DUTY, new DutyLapse(lapse));
            var severity = inForce.several("report()", Severity.class);
            if (severity != null) {
                severities.put(lapse, new Ruled<>(severity.value().get(0), severity.rule()));
            } else {
                refusals.addAll(inForce.refusals());
            }
        }
        return severities;
    }

    private static @Nullable Ruled<Channel> channel(InForce inForce, String subject) {
        var channel = inForce.several(subject, Channel.class);
        return channel == null ? null : new Ruled<>(channel.value().get(0), channel.rule());
    }

    private static @Nullable Ruled<Integer> count(InForce inForce, String subject) {
        var term = inForce.term(subject);
        return term == null ? null : new Ruled<>(term.value().toDecimal().intValueExact(), term.rule());
    }
}
