package io.ecomrules.cli;

import io.ecomrules.cli.input.ConversationEntry;
import io.ecomrules.cli.input.ConversationsFile;
import io.ecomrules.cli.input.InputFile;
import io.ecomrules.cli.input.ReviewsFile;
import io.ecomrules.cli.output.JsonLines.Place;
import io.ecomrules.cli.output.Progress;
import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.json.AgentMonthJson;
import io.ecomrules.core.review.Review;
import io.ecomrules.core.review.Reviews;
import io.ecomrules.core.review.ServiceMonths;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Counts conversations with customers by agent and month, after what reviewers have decided. */
@Command(name = "month", mixinStandardHelpOptions = true)
final class CheckMonthCommand implements Callable<Integer> {

    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");

    @Mixin
    Options options = new Options();

    @Option(names = "--rules", paramLabel = "PACK")
    @Nullable
    String rules;

    @Option(names = "--month", paramLabel = "MONTH")
    @Nullable
    String month;

    @Option(names = "--reviews", paramLabel = "FILE")
    @Nullable
    String reviewsFile;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", defaultValue = "-")
    String file = "-";

    private final Console console;
    private final Set<String> seen = new HashSet<>();
    private int counted;
    private int refused;
    private int others;

    CheckMonthCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        options.check();
        var only = month == null ? null : month(month);
        Quiet.logs();
        var input = new InputFile(file);
        if (file.equals("-") && "-".equals(reviewsFile)) {
            throw new UsageException("usage.reviews-from-standard-input", Map.of());
        }
        try (var ecom = Options.open(rules)) {
            var reviews = reviews(options.zone());
            var months = ecom.service().month(options.zone(), reviews);
            var progress = new Progress(System::nanoTime, done -> console.say("progress", SettleCommand.count(done)));
            ConversationsFile.read(bytes(input), options.zone(), entry -> {
                count(entry, months, only, reviews);
                progress.step();
            });
            tellUnused(reviews);
            write(months);
        } catch (InvalidInputException refusal) {
            console.say(refusal, input.name());
            return Program.UNUSABLE;
        }
        return finish();
    }

    private byte[] bytes(InputFile input) {
        return input.bytes(console.in());
    }

    private static YearMonth month(String text) {
        try {
            if (MONTH.matcher(text).matches()) {
                return YearMonth.parse(text);
            }
        } catch (DateTimeException malformed) {
            // Told below, as what has not the form is.
        }
        throw Options.invalid("--month", text, "2026-03");
    }

    /** Those that cannot be used are answered at once, with the name of their file. */
    private Reviews reviews(ZoneId zone) {
        if (reviewsFile == null) {
            return Reviews.NONE;
        }
        var reviews = new ArrayList<Review>();
        for (var entry : ReviewsFile.read(bytes(new InputFile(reviewsFile)), zone)) {
            if (entry.review() == null) {
                refused++;
                console.out().error(new Place(entry.line(), reviewsFile, null), entry.problems(), console.messages());
            } else {
                reviews.add(entry.review());
            }
        }
        return Reviews.of(reviews);
    }

    private void count(ConversationEntry entry, ServiceMonths months, @Nullable YearMonth only, Reviews reviews) {
        var conversation = entry.conversation();
        if (conversation == null) {
            refuse(entry.line(), entry.problems());
            return;
        }
        if (!reviews.about(conversation.id()).isEmpty()) {
            seen.add(conversation.id());
        }
        var of = months.month(conversation);
        if (only != null && of != null && !only.equals(of)) {
            others++;
            return;
        }
        var problems = months.add(conversation);
        counted += of == null ? 0 : 1;
        if (!problems.isEmpty()) {
            refuse(entry.line(), problems);
        }
    }

    private void refuse(int line, List<Problem> problems) {
        refused++;
        console.out().error(new Place(line, null, null), problems, console.messages());
    }

    private void tellUnused(Reviews reviews) {
        for (var conversation : reviews.conversations()) {
            if (!seen.contains(conversation)) {
                refused++;
                var unused = reviews.about(conversation).size();
                var problem = Problem.of(
                        "review-without-conversation", "conversation", conversation, "count", Integer.toString(unused));
                console.out().error(new Place(0, reviewsFile, null), List.of(problem), console.messages());
            }
        }
    }

    private void write(ServiceMonths months) {
        var locale = console.words().locale();
        months.agents().forEach(each -> console.out().line(AgentMonthJson.write(each, locale)));
        months.rules().forEach(each -> console.out().line(AgentMonthJson.write(each, locale)));
    }

    private int finish() {
        console.out().flush();
        if (others > 0) {
            console.say("month.others", Map.of("month", String.valueOf(month), "others", String.valueOf(others)));
        }
        if (refused == 0) {
            return Program.DONE;
        }
        console.say(
                "check.refused",
                Map.of("file", file, "refused", String.valueOf(refused), "checked", String.valueOf(counted)));
        return Program.UNUSABLE;
    }
}
