package io.ecomrules.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a page of the documentation shows is what runs here. */
@Tag("text")
class PagesTest {

    private record Page(String page, String source, Consumer<PrintStream> example) {
        @Override
        public String toString() {
            return page;
        }
    }

    static List<Page> pages() {
        return List.of(
                new Page("orders.md", "OrdersChecked", OrdersChecked::run),
                new Page("calendar.md", "WorkTimes", WorkTimes::run),
                new Page("listings.md", "ListingsJudged", ListingsJudged::run),
                new Page("approvals.md", "PriceApproved", PriceApproved::run),
                new Page("accounts.md", "AccountsGuarded", AccountsGuarded::run),
                new Page("duty.md", "DutyPlanned", DutyPlanned::run),
                new Page("customer-care.md", "CustomersCaredFor", CustomersCaredFor::run),
                new Page("service.md", "ConversationsJudged", ConversationsJudged::run),
                new Page("scripts.md", "ScriptsSuggested", ScriptsSuggested::run),
                new Page("service-month.md", "ServiceMonthCounted", ServiceMonthCounted::run),
                new Page("content.md", "ContentPublished", ContentPublished::run),
                new Page("campaigns.md", "CampaignRun", CampaignRun::run),
                new Page("metrics.md", "MetricsCounted", MetricsCounted::run),
                new Page("o2o-codes.md", "CodesScanned", CodesScanned::run),
                new Page("marketing.md", "MailsDecided", MailsDecided::run),
                new Page("data-quality.md", "DataChecked", DataChecked::run),
                new Page("people.md", "PeopleDeveloped", PeopleDeveloped::run));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_java_blocks_are_in_the_example_that_runs(Page page) throws IOException {
        var file = Path.of("src/main/java/io/ecomrules/quickstart", page.source + ".java");
        var source = Files.readString(file, StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .toList();

        assertThat(blocks(page, "java"))
                .isNotEmpty()
                .allSatisfy(block -> assertThat(source)
                        .containsSubsequence(block.lines().map(String::strip).toList()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_output_is_what_the_example_prints(Page page) throws IOException {
        var out = new ByteArrayOutputStream();
        page.example.accept(new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8).lines().toList())
                .isEqualTo(blocks(page, "text").get(0).lines().toList());
    }

    private static List<String> blocks(Page page, String language) throws IOException {
        var text = Files.readString(Path.of("..", "..", "docs", page.page), StandardCharsets.UTF_8);
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(block -> block.group(1))
                .toList();
    }
}
