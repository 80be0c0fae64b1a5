package io.ecomrules.cli;

import io.ecomrules.cli.output.TextTable;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.rules.simulation.Acceptance;
import io.ecomrules.rules.simulation.AcceptanceChange;
import io.ecomrules.rules.simulation.AcceptanceImpact;
import java.util.ArrayList;
import java.util.Map;

/** The same for people: what would be refused or accepted, and because of what. */
final class AcceptanceImpactText {

    private final Console console;

    AcceptanceImpactText(Console console) {
        this.console = console;
    }

    void write(AcceptanceImpact impact) {
        if (impact.changes().isEmpty()) {
            console.out().line(word("acceptance.none"));
        } else {
            changes(impact).lines().forEach(console.out()::line);
            console.out().line("");
        }
        console.out()
                .line(console.words()
                        .text(
                                "acceptance.summary",
                                Map.of(
                                        "judged", String.valueOf(impact.judged()),
                                        "changed",
                                                String.valueOf(impact.changes().size()),
                                        "refused",
                                                String.valueOf(
                                                        impact.newlyRefused().size()),
                                        "accepted",
                                                String.valueOf(
                                                        impact.newlyAccepted().size()))));
    }

    private TextTable changes(AcceptanceImpact impact) {
        var table = new TextTable();
        table.add(word("acceptance.id"), word("acceptance.verdict"), word("acceptance.because"));
        for (var change : impact.changes()) {
            table.add(plain(change.id()), verdict(change), because(change));
        }
        return table;
    }

    private String verdict(AcceptanceChange change) {
        var before = word(change.present());
        var after = word(change.proposed());
        return before.equals(after) ? before : before + " → " + after;
    }

    private String word(Acceptance acceptance) {
        return word(acceptance.isAccepted() ? "acceptance.accepted" : "acceptance.refused");
    }

    private String because(AcceptanceChange change) {
        var reasons = new ArrayList<String>();
        change.found().forEach(finding -> reasons.add("+" + named(finding)));
        change.gone().forEach(finding -> reasons.add("-" + named(finding)));
        return String.join("; ", reasons);
    }

    private String named(Finding finding) {
        var name = console.messages().name(finding.code()).orElse(finding.code());
        return finding.rule() == null ? name : name + " (" + finding.rule() + ")";
    }

    /** What people wrote must not steer the terminal. */
    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }

    private String word(String key) {
        return console.words().text(key, Map.of());
    }
}
