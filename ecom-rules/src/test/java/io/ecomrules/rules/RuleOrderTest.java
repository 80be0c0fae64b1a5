package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.MonthlyResults;
import io.ecomrules.core.performance.Period;
import io.ecomrules.core.performance.PeriodMonth;
import io.ecomrules.core.performance.Statement;
import io.ecomrules.rules.pack.PackFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order of rules in a file, and the names and the number of files, decide nothing. */
class RuleOrderTest {

    private static final String TIER = """
            rule "%s" @clause("PAY-1") @from("2010-01-01") @title("试验")
            when
                Scope( post == Post.STORE_OPERATOR, cycle == Cycle.MONTHLY )
                Achievement( sales >= 1000000B )
            then outcome.rate( %s ); end
            """;

    @TempDir
    private Path folder;

    @RepeatedTest(12)
    void rules_dealt_into_other_files_in_another_order_decide_the_same(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var pack = PackOnDisk.empty(folder)
                .with("pack.properties", PackOnDisk.builtIn("pack.properties"))
                .withLexicons();
        rules().forEach((kind, rules) -> {
            Collections.shuffle(rules, random);
            int files = 1 + random.nextInt(Math.min(3, rules.size()));
            for (int i = 0; i < files; i++) {
                var dealt = rules.subList(i * rules.size() / files, (i + 1) * rules.size() / files);
                pack.with(
                        random.nextInt(1_000_000) + "/" + kind + i + ".drl",
                        "package " + kind + "\n" + String.join("", dealt));
            }
        });

        try (var ours = Ecom.builtIn();
                var other = pack.open()) {
            for (var figures : everybody(ours)) {
                assertThat(decision(other.performance().settle(figures, MonthlyResults.NONE)))
                        .isEqualTo(decision(ours.performance().settle(figures, MonthlyResults.NONE)));
            }
        }
    }

    @Test
    void a_refusal_names_the_same_rule_whichever_comes_first() {
        var one = TIER.formatted("甲", "0.02");
        var other = TIER.formatted("乙", "0.03");

        assertThat(refusals(one + other)).hasSizeGreaterThan(1).isEqualTo(refusals(other + one));
    }

    private Set<String> refusals(String tiers) {
        return PackOnDisk.overBuiltIn(folder).with("tiers.drl", "package commission\n" + tiers).problems().stream()
                .map(problem -> problem.code() + " " + problem.parameters().get("rule") + " "
                        + problem.parameters().get("other"))
                .collect(Collectors.toSet());
    }

    /** The rules of the built-in pack, by the kind of decision. */
    private static Map<String, List<String>> rules() {
        var rules = new TreeMap<String, List<String>>();
        PackFiles.builtIn().paths().forEach(file -> {
            if (file.endsWith(".drl")) {
                var text = PackOnDisk.builtIn(file);
                var parts = text.split("\nrule ", -1);
                var kind = parts[0].substring(parts[0].indexOf("\npackage ") + 9)
                        .strip()
                        .lines()
                        .findFirst();
                Arrays.stream(parts)
                        .skip(1)
                        .forEach(rule -> rules.computeIfAbsent(kind.orElseThrow(), none -> new ArrayList<>())
                                .add("rule " + rule + "\n"));
            }
        });
        return rules;
    }

    private static List<Figures> everybody(Ecom ecom) {
        var all = new ArrayList<Figures>();
        for (Period period : List.of(PeriodMonth.of(2026, 3), ecom.performance().assessmentYear(2025))) {
            for (var post : Post.values()) {
                var form = Figures.of(new EmployeeId("E-1"), post, period)
                        .distribution("-800000", "1000000")
                        .sales("700000", "1200000")
                        .profit("1460000", "400000")
                        .grossMargin("0.4");
                for (var metric : io.ecomrules.core.metric.Metric.values()) {
                    form.with(metric, "0.3");
                }
                all.add(form.build());
            }
        }
        return all;
    }

    /** Everything but the places of rules and the digest of the pack. */
    private static List<Object> decision(Statement statement) {
        return List.of(
                String.valueOf(statement.coefficient()),
                Said.pay(statement),
                statement.findings(),
                statement.trace().stream()
                        .map(step -> step.name()
                                + step.value()
                                + step.inputs()
                                + step.rule().name())
                        .toList());
    }
}
