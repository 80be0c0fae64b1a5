package io.ecomrules.cli;

import io.ecomrules.cli.output.JsonLines;
import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Problem;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the program reads from and speaks to: the three standard streams, in UTF-8, and the language. */
final class Console {

    private final InputStream in;
    private final JsonLines out;
    private final PrintWriter err;
    private final Words words;

    Console(InputStream in, OutputStream out, OutputStream err, Words words) {
        this.in = in;
        this.out = new JsonLines(out);
        this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
        this.words = words;
    }

    InputStream in() {
        return in;
    }

    JsonLines out() {
        return out;
    }

    Words words() {
        return words;
    }

    Messages messages() {
        return Messages.in(words.locale());
    }

    /** Says a line on standard error. */
    void say(String key, Map<String, String> values) {
        line("ecom: " + words.text(key, values));
    }

    /** Says every problem of an input that cannot be used, each on a line: place, code, words. */
    void say(InvalidInputException refusal, @Nullable String file) {
        for (var problem : refusal.problems()) {
            var placed = problem.file() == null && file != null
                    ? problem.at(file, problem.line(), problem.column())
                    : problem;
            line(line(placed));
        }
    }

    /** Shows where a fault of the program comes from, for whoever mends it. */
    void trace(Throwable fault) {
        fault.printStackTrace(err);
    }

    private String line(Problem problem) {
        return (problem.place() + " " + problem.code() + " " + messages().text(problem)).strip();
    }

    /** Always one line: what somebody wrote may hold line endings. */
    private void line(String text) {
        err.print(text.replaceAll("\\R", " ") + "\n");
        err.flush();
    }
}
