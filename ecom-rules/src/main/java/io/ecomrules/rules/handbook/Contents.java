package io.ecomrules.rules.handbook;

import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.organization.PostCatalogue;
import io.ecomrules.core.script.Script;
import io.ecomrules.core.workflow.Chart;
import io.ecomrules.rules.model.DecisionKind;
import io.ecomrules.rules.model.Rule;
import io.ecomrules.rules.pack.RulePack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/** What stands in the handbook, in its order. */
final class Contents {

    private final RulePack pack;
    private final Words words;
    private final LocalDate asOf;
    private final List<Block> blocks = new ArrayList<>();

    Contents(RulePack pack, Words words, LocalDate asOf) {
        this.pack = pack;
        this.words = words;
        this.asOf = asOf;
    }

    List<Block> blocks() {
        front();
        for (var kind : DecisionKind.values()) {
            chapter(kind);
        }
        scripts();
        flows();
        questions();
        posts();
        return blocks;
    }

    private void front() {
        var title =
                words.isChinese() ? pack.properties().title() : pack.reference().id();
        blocks.add(new Block.Table(
                List.of(words.text("front.pack"), title),
                List.of(
                        List.of(
                                words.text("front.version"),
                                pack.reference().id() + " " + pack.reference().version()),
                        List.of(
                                words.text("front.effective"),
                                pack.properties().effectiveFrom().toString()),
                        List.of(words.text("front.as-of"), asOf.toString()),
                        List.of("SHA-256", pack.reference().sha256()))));
        blocks.add(new Block.Paragraph(words.text("front.note")));
    }

    private void chapter(DecisionKind kind) {
        var rules = Objects.requireNonNull(pack.rules().get(kind)).all();
        if (rules.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(1, kind.code(), words.text("kind." + kind.code())));
        blocks.add(new Block.Paragraph(words.text("kind." + kind.code() + ".who")));
        var byClause = new TreeMap<ClauseId, List<Rule>>();
        rules.forEach(rule -> byClause.computeIfAbsent(rule.clause(), none -> new ArrayList<>())
                .add(rule));
        byClause.forEach((clause, own) -> clause(kind, clause, own));
    }

    private void clause(DecisionKind kind, ClauseId clause, List<Rule> rules) {
        blocks.add(new Block.Heading(
                2, kind.code() + "-" + clause.value().toLowerCase(java.util.Locale.ROOT), clause.value()));
        var numbers = Numbers.of(kind, rules, pack.properties().effectiveFrom(), asOf, words);
        if (!numbers.inForce().isEmpty()) {
            blocks.add(new Block.Table(numbers.heads(), numbers.inForce()));
        } else {
            blocks.add(new Block.Paragraph(words.text("numbers.none", asOf)));
        }
        if (!numbers.others().isEmpty()) {
            blocks.add(new Block.Paragraph(words.text("numbers.others")));
            blocks.add(new Block.Table(numbers.heads(), numbers.others()));
        }
    }

    /** What agents may say stands in the language they say it in (SVC-18). */
    private void scripts() {
        if (pack.scripts().isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(1, "scripts", words.text("scripts")));
        blocks.add(new Block.Paragraph(words.text("scripts.note")));
        var rows = pack.scripts().stream()
                .sorted(Comparator.comparing(Script::situation))
                .map(script -> List.of(
                        script.situation().title(words.locale()),
                        script.buyer() == null
                                ? words.text("scripts.everybody")
                                : script.buyer().title(words.locale()),
                        script.text()))
                .toList();
        blocks.add(new Block.Table(
                List.of(words.text("scripts.situation"), words.text("scripts.buyer"), words.text("scripts.text")),
                rows));
    }

    private void flows() {
        blocks.add(new Block.Heading(1, "flows", words.text("flows")));
        for (var workflow : Handbook.WORKFLOWS) {
            var chart = Chart.of(workflow, words.locale());
            blocks.add(new Block.Heading(2, "flow-" + chart.code().toLowerCase(java.util.Locale.ROOT), chart.title()));
            blocks.add(new Block.Paragraph(chart.note()));
            blocks.add(new Block.Flow(chart));
        }
    }

    /** What is said of a figure that lacks is the same for every figure, and is said once. */
    private void questions() {
        blocks.add(new Block.Heading(1, "questions", words.text("questions")));
        blocks.add(new Block.Paragraph(words.text("questions.note")));
        var rows = new ArrayList<List<String>>();
        boolean isTold = false;
        for (var each : Messages.in(words.locale()).all("finding.").entrySet()) {
            boolean isMissing = each.getKey().startsWith("missing-");
            if (isMissing && isTold) {
                continue;
            }
            isTold |= isMissing;
            var answer = isMissing
                    ? words.text("questions.missing")
                    : each.getValue().replaceAll("\\{[a-zA-Z]+}", "…");
            rows.add(List.of(isMissing ? "missing-…" : each.getKey(), answer));
        }
        blocks.add(new Block.Table(List.of(words.text("questions.code"), words.text("questions.answer")), rows));
    }

    private void posts() {
        blocks.add(new Block.Heading(1, "posts", words.text("posts")));
        for (var profile : PostCatalogue.in(words.locale()).profiles()) {
            blocks.add(new Block.Heading(2, "post-" + profile.post().code(), profile.title()));
            var superior =
                    profile.superior().map(post -> post.title(words.locale())).orElse("—");
            blocks.add(new Block.Paragraph(
                    words.text("posts.superior", profile.team().title(words.locale()), superior)));
            points("posts.duties", profile.duties());
            points("posts.authority", profile.authority());
            points("posts.entry", profile.entryRequirements());
            points("posts.assessment", profile.assessmentPoints());
        }
    }

    private void points(String title, List<String> points) {
        if (!points.isEmpty()) {
            blocks.add(new Block.Heading(3, "", words.text(title)));
            blocks.add(new Block.Points(points));
        }
    }
}
