package io.ecomrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** {@code ecom check data}: what it reads, what it says, how it ends. */
@Tag("text")
class CheckDataTest {

    static final String NOW = "2026-03-31T04:00:00Z";

    static final String PROFILE = """
            # order lines
            key = order, line
            required = customer
            date = at
            quantity = quantity
            amount = price
            cancellation = order
            cancellation-prefix = C
            original = cancels
            """;

    static final String CSV = """
            order,line,customer,at,quantity,price,cancels
            O-1,1,K-7,2026-03-02 09:00:00,2,9.90,
            O-1,1,K-7,2026-03-02 09:00:00,2,9.90,
            C-2,1,K-7,2026-03-03 09:00:00,-2,9.90,O-1
            C-3,1,,2026-03-03 09:00:00,-2,9.90,O-9
            O-4,1,K-8,2026-03-03 09:00:00,1
            "O-5",1,"K ""9"" x",2026-03-04,1,"5.00",
            O-6,1,"K-1",2026-03-04,0,5.00,"unclosed
            """;

    private static final String UCI = """
            key = InvoiceNo, StockCode
            required = CustomerID, Description
            date = InvoiceDate
            amount = UnitPrice
            quantity = Quantity
            cancellation = InvoiceNo
            cancellation-prefix = C
            original-match = CustomerID, StockCode
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void profile() throws IOException {
        Files.writeString(folder.resolve("orders.profile"), PROFILE, UTF_8);
    }

    private ProgramRun check(String input, String... more) {
        return check(input.getBytes(UTF_8), more);
    }

    private ProgramRun check(byte[] input, String... more) {
        var args = new ArrayList<>(List.of("check", "data", "--now", NOW));
        args.addAll(List.of("--profile", folder.resolve("orders.profile").toString()));
        args.addAll(List.of(more));
        return ProgramRun.with(input, args.toArray(String[]::new));
    }

    @Test
    void ANA_1_every_record_is_answered_and_the_counts_add_up() {
        var run = check(CSV);

        assertThat(run.exit()).isZero();
        assertThat(run.lines()).hasSize(8);
        assertThat(treatments(run))
                .containsExactly(
                        "2 kept", "3 set-aside", "4 kept", "5 flagged", "6 set-aside", "7 kept", "8 set-aside");
        var summary = run.json(7).get("summary");
        assertThat(summary.get("in").asInt()).isEqualTo(7);
        assertThat(summary.get("kept").asInt()
                        + summary.get("flagged").asInt()
                        + summary.get("setAside").asInt())
                .isEqualTo(7);
        assertThat(summary.get("totals").get("in").asString()).isEqualTo("5.00");
        assertThat(summary.get("flaws").toString())
                .isEqualTo("{\"data-broken-record\":1,\"data-wrong-number-of-values\":1,\"data-missing-value\":1,"
                        + "\"data-duplicate-record\":1,\"data-original-missing\":1}");
        assertThat(summary.get("from").asString()).isEqualTo("2026-03-02");
    }

    @Test
    void JSON_Lines_are_read_like_tables() {
        var run = check("""
                {"order":"O-1","line":1,"customer":"K","at":"2026-03-02","quantity":1,"price":1.10,"gift":true,"tags":["a"]}
                {"order":"O-2","line":1,"customer":"K","at":"2026-03-02","quantity":-1,"price":"1.10"}

                {"order":"O-3",
                {"order":"O-4","order":"O-5"}
                {"line":2,"customer":null}
                """);

        assertThat(run.exit()).isZero();
        assertThat(treatments(run))
                .containsExactly("1 kept", "2 set-aside", "4 set-aside", "5 set-aside", "6 set-aside");
        assertThat(codes(run.json(3))).containsExactly("data-broken-record");
        assertThat(codes(run.json(4))).containsExactly("data-missing-key", "data-missing-value");
    }

    @Test
    void a_record_of_other_bytes_is_set_aside_alone() {
        var bytes = """
                order,line,customer,at,quantity,price,cancels
                O-1,1,K-7,2026-03-02 09:00:00,2,9.90,
                O-7,1,K§,2026-03-04,1,2.00,
                """.getBytes(UTF_8);
        bytes[new String(bytes, UTF_8).indexOf('§')] = (byte) 0xFF;
        var run = check(bytes);

        assertThat(run.exit()).isZero();
        assertThat(codes(run.json(1))).containsExactly("data-not-utf-8");
    }

    @Test
    void earlier_data_are_looked_into_for_originals_only() throws IOException {
        var earlier = Files.writeString(folder.resolve("earlier.csv"), """
                order,line,customer,at,quantity,price,cancels
                O-9,1,K,2026-02-01,2,9.90,
                """, UTF_8);
        var run = check(CSV, "--earlier", earlier.toString());

        assertThat(run.json(7).get("summary").get("in").asInt()).isEqualTo(7);
        assertThat(codes(run.json(3))).containsExactly("data-missing-value");
    }

    @Test
    void the_report_is_one_page_in_either_language_and_needs_nothing_else() throws IOException {
        for (var lang : List.of("zh-CN", "en")) {
            var run = check(CSV, "--lang", lang, "--out", folder.resolve(lang).toString());
            var html = Files.readString(folder.resolve(lang).resolve("data-quality.html"), UTF_8);
            var page = Jsoup.parse(html);

            assertThat(run.exit()).isZero();
            assertThat(page.select("html").attr("lang")).isEqualTo(lang);
            assertThat(page.select(".tiles dd").eachText()).contains("7", "3", "1");
            assertThat(page.select("svg")).hasSize(4);
            assertThat(page.select("svg rect")).isNotEmpty();
            assertThat(page.select("table.advice tbody tr")).hasSize(5);
            assertThat(html)
                    .contains("prefers-color-scheme: dark", "@media print")
                    .doesNotContain("<script", "src=", "@import", "url(", folder.toString());
            assertThat(page.select("body").text())
                    .contains(
                            lang.equals("en")
                                    ? "7 records = 3 kept + 1 flagged + 3 set aside"
                                    : "共 7 条 = 保留 3 + 标记 1 + 搁置 3");
        }
    }

    @Test
    void the_report_of_nothing_wrong_says_so_and_markup_in_data_is_text() throws IOException {
        check("""
                order,line,customer,at,quantity,price,cancels
                O-1,1,K,2026-03-02,1,1,
                """, "--out", folder.toString(), "--lang", "en");
        var page = Jsoup.parse(Files.readString(folder.resolve("data-quality.html"), UTF_8));
        assertThat(page.text()).contains("Nothing is wrong.");

        Files.writeString(folder.resolve("orders.profile"), "key = <b>x</b>\nrequired = <script>y", UTF_8);
        check("<b>x</b>,<script>y\n1,\n", "--out", folder.toString());
        var hostile = Files.readString(folder.resolve("data-quality.html"), UTF_8);
        assertThat(hostile).doesNotContain("<script").contains("&lt;script&gt;y");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2011-02-21 1425 59 47 49 458 2 2 23807.83", "2011-05-03 1449 126 38 73 427 42 41 19617.86"})
    void ANA_1_the_documented_counts_of_real_invoices_are_reproduced(String documented) throws IOException {
        var file = Path.of(System.getProperty("ecom.shared", ""), "data", "orders-uci-online-retail");
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.isDirectory(file), "There is no " + file + ".");
        var expected = List.of(documented.split(" ", -1));
        Files.writeString(folder.resolve("orders.profile"), UCI, UTF_8);
        var run = check(Files.readAllBytes(file.resolve(expected.get(0) + ".csv")));
        var summary = run.json(run.lines().size() - 1).get("summary");
        var flaws = summary.get("flaws");

        assertThat(run.lines()).hasSize(summary.get("in").asInt() + 1);
        assertThat(List.of(
                        expected.get(0),
                        summary.get("in").asString(),
                        summary.get("documents").asString(),
                        summary.get("cancellations").asString(),
                        String.valueOf(summary.get("cancellations").asInt()
                                + flaws.get("data-quantity-not-positive").asInt()),
                        summary.get("missing").get("CustomerID").asString(),
                        String.valueOf(flaws.path("data-zero-amount").asInt()
                                + flaws.path("data-negative-amount").asInt()),
                        summary.get("missing").get("Description").asString(),
                        summary.get("totals").get("in").asString()))
                .isEqualTo(expected);
    }

    @Test
    void other_real_data_is_kept_but_for_what_is_wrong_with_it() throws IOException {
        var data = Path.of(System.getProperty("ecom.shared", ""), "data");
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.isDirectory(data), "There is no " + data + ".");
        Files.writeString(
                folder.resolve("orders.profile"),
                "key = OrderID\nrequired = CustomerID\ndate = OrderDate, ShippedDate\namount = Freight",
                UTF_8);
        var northwind = check(Files.readAllBytes(data.resolve("orders-northwind/orders.csv")));
        var last = northwind.json(northwind.lines().size() - 1).get("summary");
        assertThat(last.get("in").asInt()).isEqualTo(150);
        assertThat(last.get("kept").asInt()).isEqualTo(150);

        Files.writeString(
                folder.resolve("orders.profile"), "key = product_id\nrequired = product_category_name", UTF_8);
        var olist = check(Files.readAllBytes(data.resolve("listings-olist-catalogue/products.csv")));
        var counts = olist.json(olist.lines().size() - 1).get("summary");
        assertThat(counts.get("in").asInt()).isEqualTo(olist.lines().size() - 1);
        assertThat(counts.get("flaws").has("data-garbled-text")).isFalse();
    }

    @Test
    void what_cannot_be_used_as_a_whole_is_said_in_one_line_and_ends_with_two() {
        assertThat(ended(check(""))).isEqualTo("2 empty-file");
        assertThat(ended(check("[]"))).isEqualTo("2 json-array");
        assertThat(ended(check("a,b\n1,2\n"))).startsWith("2 data-profile-no-such-column");
        assertThat(ended(check("a,a\n1,2\n"))).startsWith("2 duplicate-column");
        assertThat(ended(check("订单,客户\n订单编号,北京市朝阳区\n".getBytes(Charset.forName("GBK")))))
                .isEqualTo("2 gbk-file");
        assertThat(ProgramRun.of("check", "data").exit()).isEqualTo(2);
        assertThat(check(
                                CSV,
                                "--out",
                                folder.resolve("orders.profile").resolve("x").toString())
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void a_bad_profile_is_answered_with_every_line_that_is_wrong() throws IOException {
        Files.writeString(folder.resolve("orders.profile"), "clef = a\nopened = May\n", UTF_8);
        var run = check(CSV, "--lang", "en");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.lines()).isEmpty();
        assertThat(run.errors()).hasSize(2);
        assertThat(run.errors().get(0)).contains("orders.profile:1 data-profile-unknown-name");
        assertThat(run.errors().get(1)).contains("orders.profile:2 data-profile-value");
    }

    private static String ended(ProgramRun run) {
        var error = run.errors().get(0).replaceAll("^\\S*?([a-z][a-z0-9]*(-[a-z0-9]+)+) .*$", "$1");
        var words = List.of(error.split(" ", -1));
        return run.exit() + " "
                + words.stream()
                        .filter(word -> word.matches("[a-z0-9]+(-[a-z0-9]+)+"))
                        .findFirst()
                        .orElse(error);
    }

    private static List<String> treatments(ProgramRun run) {
        var treatments = new ArrayList<String>();
        for (int i = 0; i < run.lines().size() - 1; i++) {
            treatments.add(run.json(i).get("line").asString() + " "
                    + run.json(i).get("treatment").asString());
        }
        return treatments;
    }

    private static List<String> codes(JsonNode record) {
        var codes = new ArrayList<String>();
        record.get("findings").forEach(finding -> codes.add(finding.get("code").asString()));
        return codes;
    }
}
