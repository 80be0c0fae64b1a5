package io.ecomrules.quickstart;

import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.PeriodMonth;
import io.ecomrules.core.performance.Statement;
import io.ecomrules.rules.Ecom;
import io.ecomrules.rules.serving.Approval;
import io.ecomrules.rules.serving.FileJournal;
import io.ecomrules.rules.serving.Gate;
import io.ecomrules.rules.serving.PackArchive;
import io.ecomrules.rules.serving.Reload;
import io.ecomrules.rules.serving.RuleService;
import io.ecomrules.rules.simulation.GateLimits;
import io.ecomrules.rules.simulation.Simulation;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A host that tries rules before they serve, lets somebody approve them, and keeps a journal of it. */
public final class RulesInService {

    private final RuleService service;
    private final FileJournal journal;

    /**
     * Begins to serve.
     *
     * @param rules the folder that HR edits
     * @param home where the journal and the archive are kept
     * @param closedMonths the figures of closed months, for the gate
     */
    public RulesInService(Path rules, Path home, List<Figures> closedMonths) {
        // START
        journal = FileJournal.open(home.resolve("journal.jsonl"));
        service = RuleService.of(Ecom.open(rules))
                .journal(journal)
                .archive(PackArchive.in(home.resolve("packs")))
                .gate(new Gate(new GateLimits(new BigDecimal("0.05"), 0, 0, 0), () -> closedMonths))
                .start("system");
        // START
    }

    /**
     * Settles by the rules in service.
     *
     * @param figures the figures
     * @return the statement, which names the pack that decided
     */
    public Statement settle(Figures figures) {
        // DECIDE
        return service.ecom().performance().settle(figures);
        // DECIDE
    }

    /**
     * Takes up what HR saved, on request.
     *
     * @param rules the folder
     * @param by who saved it
     * @return what came of it
     */
    public Reload reload(Path rules, String by) {
        // RELOAD
        var reload = service.reload(rules, by);
        if (reload.status() == Reload.Status.NEEDS_APPROVAL) {
            var proposal = service.waiting().orElseThrow();
            proposal.changes().forEach(change -> System.out.println(change.text(java.util.Locale.SIMPLIFIED_CHINESE)));
            proposal.impacts().forEach(impact -> System.out.println(impact.people() + " people, " + impact.totals()));
        }
        // RELOAD
        return reload;
    }

    /**
     * Approves what waits.
     *
     * @param sha256 the digest of what was looked at
     * @param approver who approves
     * @return what came of it
     */
    public Reload approve(String sha256, String approver) {
        // APPROVE
        return service.approve(new Approval(sha256, approver, "预算已批"));
        // APPROVE
    }

    /**
     * Takes up what HR saves, from now on.
     *
     * @param rules the folder
     */
    public void watch(Path rules) {
        // WATCH
        service.watch(rules, Duration.ofSeconds(2), "人事");
        // WATCH
    }

    /**
     * Goes back to the pack before the present one.
     *
     * @param by who wishes it
     * @return what came of it
     */
    public Reload goBack(String by) {
        // BACK
        var services = journal.services();
        var before = services.get(services.size() - 2).pack().sha256();
        return service.goBackTo(before, by);
        // BACK
    }

    /**
     * Tries rules on closed months without touching the service.
     *
     * @param rules a folder
     * @param closedMonths the figures
     * @param out where to say what would change
     */
    public static void simulate(Path rules, List<Figures> closedMonths, PrintStream out) {
        // SIMULATE
        try (var present = Ecom.builtIn();
                var proposed = Ecom.open(rules)) {
            var impact = Simulation.between(present, proposed)
                    .asOf(PeriodMonth.of(2026, 10))
                    .settle(closedMonths);
            impact.effects().forEach(effect -> out.println(effect.people() + " " + effect.perMonth()));
            impact.losers().forEach((employee, sums) -> out.println(employee.value() + " " + sums));
            impact.newlyLow().forEach(change -> out.println(change.key() + " " + change.firstRule()));
        }
        // SIMULATE
    }

    /** Ends the service and lets go of the journal. */
    public void close() {
        service.close();
        journal.close();
    }
}
