package io.ecomrules.rules.pack;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.rules.model.DrlReader;
import io.ecomrules.rules.model.RuleFile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads the rule files of a pack, each in its notation. */
final class RuleFiles {

    /** The folder of cases that the pack must pass; its tables are no rules. */
    static final String EXAMPLES = "examples/";

    private RuleFiles() {}

    static List<RuleFile> in(PackFiles files, Consumer<Problem> problems) {
        var rules = new ArrayList<RuleFile>();
        for (var path : files.endingWith(".drl")) {
            var text = path.startsWith(EXAMPLES) ? null : files.text(path, problems);
            if (text != null) {
                rules.add(DrlReader.read(path, text, problems));
            }
        }
        if (rules.isEmpty()) {
            problems.accept(Problem.of("no-rule-files"));
        }
        return rules;
    }
}
