package io.ecomrules.cli;

import io.ecomrules.cli.output.TextTable;
import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.service.Item;
import io.ecomrules.core.service.Proof;
import io.ecomrules.core.service.Verdict;
import io.ecomrules.rules.change.LexiconChange;
import io.ecomrules.rules.simulation.ConversationImpact;
import io.ecomrules.rules.simulation.VerdictChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The same for people: which verdicts change, because of which words, and what it comes to. */
final class ConversationImpactText {

    private static final String NONE = "—";

    private final Console console;

    ConversationImpactText(Console console) {
        this.console = console;
    }

    void write(ConversationImpact impact, List<LexiconChange> lexicons) {
        lexicons.forEach(
                change -> console.out().line(change.text(console.words().locale())));
        if (impact.changes().isEmpty()) {
            console.out().line(word("conversations.none"));
        } else {
            table(changes(impact));
            table(clauses(impact));
            table(agents(impact));
        }
        console.out()
                .line(console.words()
                        .text(
                                "conversations.summary",
                                Map.of(
                                        "judged", String.valueOf(impact.judged()),
                                        "changed",
                                                String.valueOf(impact.changes().size()),
                                        "agents",
                                                String.valueOf(impact.agents().stream()
                                                        .filter(agent -> agent.changed() > 0)
                                                        .count()))));
    }

    private void table(TextTable table) {
        console.out().line("");
        table.lines().forEach(console.out()::line);
    }

    private TextTable changes(ConversationImpact impact) {
        var table = new TextTable();
        table.add(
                word("conversations.id"),
                word("conversations.agent"),
                word("conversations.clause"),
                word("conversations.verdict"),
                word("conversations.score"),
                word("conversations.because"));
        for (var change : impact.changes()) {
            for (var verdict : change.verdicts()) {
                table.add(
                        plain(change.conversation().id()),
                        change.conversation().agent().value(),
                        title(verdict.item()),
                        turn(shown(verdict.present()), shown(verdict.proposed())),
                        turn(
                                score(change.present().score()),
                                score(change.proposed().score())),
                        because(verdict));
            }
        }
        return table;
    }

    private TextTable clauses(ConversationImpact impact) {
        var table = new TextTable();
        table.add(word("conversations.clause"), word("conversations.verdict"), word("conversations.count"));
        impact.moves()
                .forEach((item, moves) -> moves.forEach((move, count) -> table.add(
                        title(item),
                        word("verdict." + move.present().code()) + " → "
                                + word("verdict." + move.proposed().code()),
                        String.valueOf(count))));
        return table;
    }

    private TextTable agents(ConversationImpact impact) {
        var table = new TextTable();
        table.add(
                word("conversations.agent"),
                word("conversations.conversations"),
                word("conversations.changed"),
                word("conversations.mean"));
        for (var agent : impact.agents()) {
            table.add(
                    agent.agent().value(),
                    String.valueOf(agent.conversations()),
                    String.valueOf(agent.changed()),
                    turn(score(agent.present()), score(agent.proposed())));
        }
        return table;
    }

    private String title(Item item) {
        return item.clause().value() + " " + item.title(console.words().locale());
    }

    private String shown(Verdict verdict) {
        var status = word("verdict." + verdict.status().code());
        return verdict.hits() > 1
                ? status + console.words().text("conversations.hits", Map.of("hits", String.valueOf(verdict.hits())))
                : status;
    }

    private String because(VerdictChange change) {
        var reasons = new ArrayList<String>();
        change.found().stream().map(words -> "+" + words(words)).distinct().forEach(reasons::add);
        change.gone().stream().map(words -> "-" + words(words)).distinct().forEach(reasons::add);
        var rule = change.rule();
        if (rule != null) {
            reasons.add(rule(Objects.requireNonNullElse(rule.proposed(), rule.present())));
        }
        return reasons.isEmpty() ? NONE : String.join("; ", reasons);
    }

    private String words(Proof.Words words) {
        return console.words()
                .text(
                        "conversations.words",
                        Map.of(
                                "turn", String.valueOf(words.turn() + 1),
                                "text", plain(words.text()),
                                "lexicon", words.lexicon()));
    }

    private static String rule(@Nullable RuleReference rule) {
        return rule == null ? NONE : rule.name() + " (" + rule.file() + ":" + rule.line() + ")";
    }

    private static String score(@Nullable Exact score) {
        return Objects.requireNonNullElse(ConversationImpactJson.shown(score), NONE);
    }

    /** What people wrote must not steer the terminal. */
    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }

    private static String turn(String before, String after) {
        return before.equals(after) ? before : before + " → " + after;
    }

    private String word(String key) {
        return console.words().text(key, Map.of());
    }
}
