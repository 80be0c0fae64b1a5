package io.ecomrules.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.journal.JournalEntry.Event;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.PeriodMonth;
import io.ecomrules.rules.Ecom;
import io.ecomrules.rules.Notation;
import io.ecomrules.rules.serving.FileJournal;
import io.ecomrules.rules.serving.Reload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code docs/serving.md} and {@code docs/what-if.md} show is what runs here. */
@Tag("text")
class RulesInServiceTest {

    private static final Path SOURCE = Path.of("src/main/java/io/ecomrules/quickstart/RulesInService.java");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"serving, 6", "what-if, 1"})
    void every_java_block_of_the_documentation_is_in_the_host_that_runs(String page, int atLeast) throws IOException {
        var text = Files.readString(Path.of("..", "..", "docs", page + ".md"), StandardCharsets.UTF_8);
        var source = Files.readString(SOURCE, StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .toList();
        var blocks = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(text)
                .results()
                .toList();

        assertThat(blocks).hasSizeGreaterThanOrEqualTo(atLeast);
        for (var block : blocks) {
            assertThat(source)
                    .containsSubsequence(
                            block.group(1).lines().map(String::strip).toList());
        }
    }

    @Test
    void a_raise_waits_is_approved_pays_and_can_be_taken_back() throws IOException {
        var rules = folder.resolve("rules");
        Ecom.copyBuiltIn(rules, Notation.SENTENCES);
        var figures = Figures.of(EmployeeId.of("E-1"), Post.STORE_OPERATOR, PeriodMonth.of(2026, 3))
                .sales("100000", "100000")
                .profit("1", "1")
                .build();
        var home = Files.createDirectory(folder.resolve("home"));
        var host = new RulesInService(rules, home, List.of(figures));
        try {
            var file = rules.resolve("commission-monthly.dslr");
            Files.writeString(
                    file,
                    Files.readString(file, StandardCharsets.UTF_8).replace("1.5%", "1.8%"),
                    StandardCharsets.UTF_8);
            var reload = host.reload(rules, "王思");
            assertThat(reload.status()).isEqualTo(Reload.Status.NEEDS_APPROVAL);
            assertThat(pay(host, figures)).isEqualTo("CNY 1500");

            var digest = Objects.requireNonNull(reload.proposal()).pack().sha256();
            assertThat(host.approve(digest, "王思").status()).isEqualTo(Reload.Status.REFUSED);
            assertThat(host.approve(digest, "陈宜").status()).isEqualTo(Reload.Status.ACTIVATED);
            assertThat(pay(host, figures)).isEqualTo("CNY 1800");

            // The gate lets nobody be paid less without an approval either.
            assertThat(host.goBack("陈宜").status()).isEqualTo(Reload.Status.NEEDS_APPROVAL);
        } finally {
            host.close();
        }
        try (var journal = FileJournal.open(home.resolve("journal.jsonl"))) {
            assertThat(journal.entries())
                    .extracting(entry -> entry.event())
                    .containsExactly(Event.ACTIVATED, Event.PROPOSED, Event.ACTIVATED, Event.PROPOSED, Event.STOPPED);
        }
    }

    @Test
    void a_simulation_says_who_would_be_touched() throws IOException {
        var rules = folder.resolve("rules");
        Ecom.copyBuiltIn(rules, Notation.DRL);
        var file = rules.resolve("commission-monthly.drl");
        Files.writeString(
                file, Files.readString(file, StandardCharsets.UTF_8).replace("0.015", "0.01"), StandardCharsets.UTF_8);
        var figures = Figures.of(EmployeeId.of("E-1"), Post.STORE_OPERATOR, PeriodMonth.of(2026, 3))
                .sales("100000", "100000")
                .profit("1", "1")
                .build();
        var out = new ByteArrayOutputStream();

        RulesInService.simulate(rules, List.of(figures), new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("1 [CNY -500", "E-1 [Sum");
    }

    private static String pay(RulesInService host, Figures figures) {
        return Objects.requireNonNull(host.settle(figures).commission())
                .amount()
                .toString()
                .replaceFirst("\\.0+$", "");
    }
}
