package io.ecomrules.cli;

import io.ecomrules.cli.output.TextTable;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.rules.change.RuleChange;
import io.ecomrules.rules.simulation.Impact;
import io.ecomrules.rules.simulation.RuleEffect;
import io.ecomrules.rules.simulation.SettlementChange;
import io.ecomrules.rules.simulation.Sum;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** The same for people: what changes, for whom, and what it comes to. */
final class ImpactText {

    private static final String NONE = "—";

    private final Console console;

    ImpactText(Console console) {
        this.console = console;
    }

    void change(RuleChange change, @Nullable RuleEffect effect) {
        console.out().line(change.clause() + "  " + change.text(console.words().locale()));
        if (effect != null) {
            console.out().line("    " + effect(effect));
        }
    }

    private String effect(RuleEffect effect) {
        if (effect.people() == 0) {
            return word("impact.effect-none");
        }
        var amounts = effect.perMonth().isEmpty()
                ? word("impact.no-money")
                : effect.perMonth().stream().map(ImpactText::signed).collect(Collectors.joining(", "));
        return console.words()
                .text(
                        effect.isJoint() ? "impact.effect-joint" : "impact.effect",
                        Map.of("people", String.valueOf(effect.people()), "amounts", amounts));
    }

    void write(Impact impact) {
        impact.effects().forEach(effect -> change(effect.change(), effect));
        if (impact.changes().isEmpty()) {
            console.out().line(word("impact.nobody"));
        } else {
            table(people(impact));
        }
        table(totals(impact));
        console.out()
                .line(console.words()
                        .text(
                                "impact.summary",
                                Map.of(
                                        "settled",
                                                String.valueOf(impact.settled().size()),
                                        "people", String.valueOf(impact.people()),
                                        "winners",
                                                String.valueOf(impact.winners().size()),
                                        "losers", String.valueOf(impact.losers().size()),
                                        "low", String.valueOf(impact.newlyLow().size()),
                                        "risen",
                                                String.valueOf(
                                                        impact.noLongerLow().size()),
                                        "lost",
                                                String.valueOf(impact.newlyNotAssessable()
                                                        .size()))));
    }

    private void table(TextTable table) {
        console.out().line("");
        table.lines().forEach(console.out()::line);
    }

    private TextTable people(Impact impact) {
        var table = new TextTable();
        table.add(
                word("impact.employee"),
                word("impact.post"),
                word("impact.period"),
                word("impact.coefficient"),
                word("impact.pay"),
                word("impact.difference"),
                word("impact.note"),
                word("impact.rule"));
        for (var change : impact.changes()) {
            var pay = change.pay();
            table.add(
                    change.key().employee().value(),
                    change.key().post().title(console.words().locale()),
                    change.key().period().toString(),
                    turn(
                            ImpactJson.coefficient(change.present().coefficient()),
                            ImpactJson.coefficient(change.proposed().coefficient())),
                    turn(
                            paid(change.present().commission() == null, pay.present()),
                            paid(change.proposed().commission() == null, pay.proposed())),
                    signed(pay.difference()),
                    notes(change),
                    rule(change));
        }
        return table;
    }

    private TextTable totals(Impact impact) {
        var table = new TextTable();
        table.add(word("impact.total"), word("impact.present"), word("impact.proposed"), word("impact.difference"));
        var posts = new java.util.LinkedHashMap<String, List<Sum>>(impact.totalsByPeriod());
        posts.putAll(impact.totalsByPost());
        posts.put(word("impact.all"), impact.totals());
        posts.forEach((name, sums) -> sums.forEach(
                sum -> table.add(title(name), shown(sum.present()), shown(sum.proposed()), signed(sum.difference()))));
        return table;
    }

    private String title(String name) {
        return io.ecomrules.core.organization.Post.parse(name)
                .map(post -> post.title(console.words().locale()))
                .orElse(name);
    }

    private String notes(SettlementChange change) {
        var notes = new ArrayList<String>();
        if (change.isNewlyLow()) {
            notes.add(word("impact.newly-low"));
        }
        if (change.isNoLongerLow()) {
            notes.add(word("impact.no-longer-low"));
        }
        if (change.isNewlyNotAssessable()) {
            notes.add(word("impact.not-assessable"));
        }
        var codes = new TreeSet<String>();
        change.newFindings().forEach(finding -> codes.add("+" + finding.code()));
        change.goneFindings().forEach(finding -> codes.add("-" + finding.code()));
        notes.addAll(codes);
        return notes.isEmpty() ? NONE : String.join(" ", notes);
    }

    private static String rule(SettlementChange change) {
        var rule = change.firstRule();
        if (rule == null) {
            return NONE;
        }
        var shown = Objects.requireNonNullElse(rule.proposed(), rule.present());
        return shown == null ? NONE : shown.name() + " (" + shown.file() + ":" + shown.line() + ")";
    }

    private static String turn(@Nullable String before, @Nullable String after) {
        var one = Objects.requireNonNullElse(before, NONE);
        var other = Objects.requireNonNullElse(after, NONE);
        return one.equals(other) ? one : one + " → " + other;
    }

    private static @Nullable String paid(boolean isNone, MonetaryAmount amount) {
        return isNone ? null : Moneys.number(amount).toPlainString();
    }

    private static String shown(MonetaryAmount amount) {
        return Moneys.number(amount).toPlainString() + " "
                + amount.getCurrency().getCurrencyCode();
    }

    private static String signed(MonetaryAmount amount) {
        return (amount.isPositive() ? "+" : "") + shown(amount);
    }

    private String word(String key) {
        return console.words().text(key, Map.of());
    }
}
