package io.ecomrules.core.campaign;

import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.finding.Ruled;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The stages of the whole undertaking (CMP-6). */
public final class Stages {

    private Stages() {}

    /**
     * Tells where the undertaking stands.
     *
     * @param begunOn its first day
     * @param on the day
     * @param done the tasks that are done by then
     * @param terms what the rules say about stages
     * @param told what the rules say about tasks that are left open
     * @return the stage and its open tasks; or {@code stage-not-begun}, or {@code stage-length-unknown} if no rule says how long one lasts
     */
    public static Answer<StageReading> at(
            LocalDate begunOn, LocalDate on, Set<StageWork> done, StageTerms terms, CampaignTerms told) {
        if (on.isBefore(begunOn)) {
            return Answer.refused(Problem.of("stage-not-begun", "day", on.toString(), "begins", begunOn.toString()));
        }
        var findings = new ArrayList<Finding>();
        var from = begunOn;
        int months = 0;
        for (var stage : Stage.values()) {
            var lasts = terms.months().get(stage);
            if (lasts == null && stage != Stage.TRANSITION) {
                return Answer.refused(Problem.of("stage-length-unknown").named("stage", stage.code(), stage));
            }
            // Counted from the first day, so that a short month in between shortens no later stage.
            months += lasts == null ? 0 : lasts.value();
            @Nullable LocalDate until = lasts == null ? null : begunOn.plusMonths(months);
            if (until == null || on.isBefore(until)) {
                var open = open(stage, done, terms.tasks());
                return new Answer.Granted<>(new StageReading(stage, from, until, open, findings));
            }
            for (var task : open(stage, done, terms.tasks())) {
                findings.addAll(told.tell(
                        CampaignIssue.STAGE_TASK_OPEN,
                        "stage",
                        stage.code(),
                        "task",
                        task.value().code(),
                        "until",
                        until.toString()));
            }
            from = until;
        }
        return Answer.refused(Problem.of("stages-over", "day", on.toString(), "until", from.toString()));
    }

    private static List<Ruled<StageTask>> open(
            Stage stage, Set<StageWork> done, Map<Stage, List<Ruled<StageTask>>> tasks) {
        return tasks.getOrDefault(stage, List.of()).stream()
                .filter(task -> !done.contains(new StageWork(stage, task.value())))
                .toList();
    }
}
