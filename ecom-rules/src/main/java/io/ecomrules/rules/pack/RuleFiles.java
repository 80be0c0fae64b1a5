package io.ecomrules.rules.pack;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.rules.model.DrlReader;
import io.ecomrules.rules.model.RuleFile;
import io.ecomrules.rules.sentence.SentenceReader;
import io.ecomrules.rules.table.TableReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Reads the rule files of a pack, each in its notation. */
public final class RuleFiles {

    /** The folder of cases that the pack must pass; its tables are no rules. */
    static final String EXAMPLES = "examples/";

    /** The folder of what agents may say; its tables are no rules. */
    static final String SCRIPTS = "scripts/";

    private static final List<String> ENDINGS = List.of(".drl", ".dslr", ".csv", ".xlsx");

    private RuleFiles() {}

    /**
     * Tells whether a file holds examples.
     *
     * @param path its path in the pack
     * @return true for tables in the folder of examples
     */
    public static boolean isExampleFile(String path) {
        var name = path.toLowerCase(Locale.ROOT);
        return path.startsWith(EXAMPLES) && (name.endsWith(".csv") || name.endsWith(".xlsx"));
    }

    static boolean isRuleFile(String path) {
        return ENDINGS.stream().anyMatch(path.toLowerCase(Locale.ROOT)::endsWith)
                && !path.startsWith(EXAMPLES)
                && !path.startsWith(SCRIPTS);
    }

    static List<RuleFile> in(PackFiles files, Consumer<Problem> problems) {
        var rules = new ArrayList<RuleFile>();
        for (var path : files.paths()) {
            if (isRuleFile(path)) {
                rules.addAll(read(files, path, problems));
            }
        }
        return rules;
    }

    static List<RuleFile> read(PackFiles files, String path, Consumer<Problem> problems) {
        var ending = path.substring(path.lastIndexOf('.')).toLowerCase(Locale.ROOT);
        if (ending.equals(".xlsx")) {
            return TableReader.xlsx(path, files.bytes(path), problems);
        }
        var text = files.text(path, problems);
        if (text == null) {
            return List.of();
        }
        return switch (ending) {
            case ".csv" -> TableReader.csv(path, text, problems);
            case ".dslr" -> List.of(SentenceReader.read(path, text, problems));
            default -> List.of(DrlReader.read(path, text, problems));
        };
    }
}
