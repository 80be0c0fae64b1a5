package io.ecomrules.rules.pack;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.phrase.Lexicon;
import io.ecomrules.core.phrase.LexiconReader;
import io.ecomrules.core.phrase.Lexicons;
import io.ecomrules.rules.lint.Nearest;
import io.ecomrules.rules.lint.Outcome;
import io.ecomrules.rules.lint.Parameter;
import io.ecomrules.rules.model.DecisionKind;
import io.ecomrules.rules.model.Literal;
import io.ecomrules.rules.model.Rule;
import io.ecomrules.rules.model.RuleFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Reads the lexicons of a pack, and checks that rules name lexicons that are there. */
final class LexiconFiles {

    /** The folder they stand in. */
    static final String FOLDER = "lexicons/";

    private LexiconFiles() {}

    static Lexicons in(PackFiles files, Consumer<Problem> problems) {
        var lexicons = new ArrayList<Lexicon>();
        for (var path : files.paths()) {
            if (path.startsWith(FOLDER) && path.toLowerCase(Locale.ROOT).endsWith(".txt")) {
                var text = files.text(path, problems);
                var lexicon = text == null ? null : LexiconReader.read(path, text, problems);
                if (lexicon != null) {
                    lexicons.add(lexicon);
                }
            }
        }
        return Lexicons.of(lexicons, problems);
    }

    static void check(List<RuleFile> ruleFiles, Lexicons lexicons, Consumer<Problem> problems) {
        for (var file : ruleFiles) {
            DecisionKind.parse(file.kind())
                    .ifPresent(kind -> file.rules().forEach(rule -> check(kind, rule, lexicons, problems)));
        }
    }

    private static void check(DecisionKind kind, Rule rule, Lexicons lexicons, Consumer<Problem> problems) {
        var call = rule.then();
        var parameters =
                Outcome.find(kind, call.name()).map(Outcome::parameters).orElse(List.of());
        for (int i = 0; i < parameters.size() && i < call.arguments().size(); i++) {
            if (parameters.get(i) == Parameter.LEXICON
                    && call.arguments().get(i) instanceof Literal.Text name
                    && lexicons.number(name.value()) < 0) {
                var known = lexicons.all().stream().map(Lexicon::name).toList();
                problems.accept(call.at()
                        .mark(Problem.of(
                                "unknown-lexicon-in-rule",
                                "rule",
                                rule.name(),
                                "lexicon",
                                name.value(),
                                "nearest",
                                known.isEmpty() ? "—" : Nearest.to(name.value(), known))));
            }
        }
    }
}
