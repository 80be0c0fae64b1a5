package io.ecomrules.rules.sentence;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.rules.lint.Nearest;
import io.ecomrules.rules.model.DecisionKind;
import io.ecomrules.rules.model.Position;
import io.ecomrules.rules.model.Rule;
import io.ecomrules.rules.model.RuleFile;
import io.ecomrules.rules.words.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads rules written as Chinese sentences, a statement a line. What no sentence matches as a whole is refused where it stands, with the
 * nearest one that is known; nothing is matched in part, so that no 不 is overlooked.
 */
public final class SentenceReader {

    static final Map<String, String> METADATA =
            Map.of("依据", "clause", "标题", "title", "英文", "en", "生效", "from", "停用", "until");

    private static final int LONGEST_LINE = 2_000;

    private final String file;
    private final Consumer<Problem> problems;
    private final List<Rule> rules = new ArrayList<>();
    private final List<String> remark = new ArrayList<>();
    private @Nullable DecisionKind kind;
    private String kindCode = "";
    private Position kindAt;
    private @Nullable Sentences sentences;
    private @Nullable RuleDraft draft;
    private boolean hadRule;
    private boolean toldKind;

    private SentenceReader(String file, Consumer<Problem> problems) {
        this.file = file;
        this.problems = problems;
        this.kindAt = new Position(file, 1, 1);
    }

    /**
     * Reads a file of sentences.
     *
     * @param file the file's path in its pack
     * @param text its text, without a byte order mark, lines ended by line feeds
     * @param problems is told every problem
     * @return the rules that could be read
     */
    public static RuleFile read(String file, String text, Consumer<Problem> problems) {
        var reader = new SentenceReader(file, problems);
        var lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            reader.take(i + 1, lines[i]);
        }
        return reader.file();
    }

    private RuleFile file() {
        finish();
        if (rules.isEmpty() && kind == null) {
            missingKind(new Position(file, 1, 1));
        } else if (rules.isEmpty() && draft == null && !hadRule) {
            problems.accept(Problem.of("no-rules").at(file, 1, 1));
        }
        return new RuleFile(file, kindCode, kindAt, rules);
    }

    private void take(int number, String written) {
        var line = Line.of(file, number, written);
        if (line.isEmpty()) {
            remark.clear();
        } else if (line.text().startsWith("//")) {
            var stripped = written.strip();
            remark.add(stripped.substring(Math.min(2, stripped.length())).strip());
        } else if (written.length() > LONGEST_LINE) {
            problems.accept(line.at().mark(Problem.of("line-too-long", "most", String.valueOf(LONGEST_LINE))));
            spoil();
        } else {
            statement(line, written);
            remark.clear();
        }
    }

    private void statement(Line line, String written) {
        var text = line.text();
        if (text.startsWith("类别:")) {
            kind(line.from(3));
        } else if (text.startsWith("规则") && text.length() > 2 && isName(text)) {
            begin(line, written);
        } else if (draft == null) {
            if (kind == null) {
                missingKind(line.at());
            } else {
                unknown(line, List.of("规则「…」", "类别：…"));
            }
        } else {
            draft.take(line, written);
        }
    }

    /** A name in quotes, of which one may have been forgotten. */
    private static boolean isName(String text) {
        return ":\"".indexOf(text.charAt(2)) >= 0 || text.endsWith("\"");
    }

    private void kind(Line name) {
        finish();
        draft = null;
        kindAt = name.at();
        if (!kindCode.isEmpty() || toldKind) {
            problems.accept(kindAt.mark(Problem.of("kind-twice")));
            return;
        }
        toldKind = true;
        kind = Vocabulary.CHINESE.kindOf(name.text()).orElse(null);
        if (kind == null) {
            var known = Arrays.stream(DecisionKind.values())
                    .map(Vocabulary.CHINESE::kind)
                    .collect(Collectors.joining("、"));
            problems.accept(kindAt.mark(Problem.of("unknown-rule-kind", "text", name.text(), "known", known)));
            return;
        }
        kindCode = kind.code();
        sentences = new Sentences(kind, problems);
    }

    private void begin(Line line, String written) {
        finish();
        draft = null;
        hadRule = true;
        if (sentences == null) {
            if (!toldKind) {
                missingKind(line.at());
            }
            return;
        }
        var name = written.strip();
        name = name.substring(2).strip();
        if (name.startsWith(":") || name.startsWith("：")) {
            name = name.substring(1).strip();
        }
        draft = new RuleDraft(line.at(), unquoted(name, line), String.join("\n", remark), sentences, problems);
    }

    private String unquoted(String name, Line line) {
        int open = name.isEmpty() ? -1 : "「『“\"＂".indexOf(name.charAt(0));
        if (open < 0 && line.text().endsWith("\"")) {
            problems.accept(line.at().mark(Problem.of("unopened-text", "text", name)));
        }
        if (open < 0) {
            return name;
        }
        var bare = name.endsWith("。") ? name.substring(0, name.length() - 1).strip() : name;
        if (bare.length() < 2 || "」』”\"＂".indexOf(bare.charAt(bare.length() - 1)) < 0) {
            problems.accept(line.at().mark(Problem.of("unfinished-text", "text", name.substring(1))));
            return name.substring(1);
        }
        return bare.substring(1, bare.length() - 1);
    }

    private void finish() {
        if (draft != null) {
            var rule = draft.rule();
            if (rule != null) {
                rules.add(rule);
            }
            draft = null;
        }
    }

    private void spoil() {
        if (draft != null) {
            draft.spoil();
        }
    }

    private void missingKind(Position at) {
        if (!toldKind) {
            toldKind = true;
            var known = Arrays.stream(DecisionKind.values())
                    .map(each -> "类别：" + Vocabulary.CHINESE.kind(each))
                    .collect(Collectors.joining("、"));
            problems.accept(at.mark(Problem.of("missing-rule-kind", "known", known)));
        }
    }

    private void unknown(Line line, List<String> known) {
        problems.accept(line.at()
                .mark(Problem.of("unknown-sentence", "text", line.text(), "nearest", Nearest.to(line.text(), known))));
    }
}
