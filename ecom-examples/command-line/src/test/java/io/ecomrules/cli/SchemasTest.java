package io.ecomrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program reads and says is what {@code docs/schemas} promises. */
@Tag("text")
class SchemasTest {

    private static final Path SCHEMAS = Path.of("..", "..", "docs", "schemas");
    private static final String BASE = "urn:ecom:";
    private static final SchemaRegistry REGISTRY = registry();

    private static final String HISTORY = """
            {"employee":"E-1004","post":"客服","month":"2025-11","coefficient":0.5}
            {"employee":"E-1004","post":"客服","month":"2026-01","coefficient":"0.5"}
            {"employee":"E-1004","post":"客服","month":"2026-02","coefficientExact":"1/3","coefficient":null}
            {"employee":1003,"post":"客服","month":"2026-02","coefficient":null}
            """;

    @TempDir
    Path folder;

    @Test
    void every_line_of_settle_is_as_promised() throws IOException {
        var history = folder.resolve("history.jsonl");
        Files.writeString(history, HISTORY + "{\"employee\":\"E-1001\",\"post\":\"运营\",\"month\":\"2026-2\"}\n", UTF_8);
        var figures = WorkedExamplesTest.CSV + """
                E-1005,service-agent,1,3,,,,,0.3
                E-1006,service-agent,,0,,,,,
                E-1007,general-manager,1,1,,,,,
                E-1008,designer,,,,,,,
                E-1009,store-operator,-5,1000000,,,999999999,3,
                E-1010,store-operator,12%,"1,000",,,,,
                E-1011
                """;

        for (var lang : List.of("zh-CN", "en")) {
            for (var run : List.of(
                    ProgramRun.march(figures, "--lang", lang, "--history", history.toString()),
                    ProgramRun.with(figures, "settle", "--cycle", "annual", "--period", "2025", "--lang", lang, "-"))) {
                assertThat(run.lines()).hasSizeGreaterThan(8);
                conforms("settle-result", run.lines());
            }
        }
    }

    @Test
    void every_line_of_posts_and_replay_is_as_promised() {
        var records = ProgramRun.march(WorkedExamplesTest.CSV).lines();
        var input = Stream.concat(
                records.stream(),
                Stream.of(
                        records.get(0).replace("23760.00", "1.00"),
                        records.get(0).replace("1.0.0", "2"),
                        "{}"));

        conforms("posts", ProgramRun.of("posts").lines());
        conforms("posts", ProgramRun.of("posts", "--lang", "en").lines());
        conforms(
                "replay-result",
                ProgramRun.with(String.join("\n", input.toList()), "replay", "-")
                        .lines());
    }

    @Test
    void every_line_of_rules_check_is_as_promised() throws IOException {
        Files.writeString(folder.resolve("pack.properties"), RulesTest.PROPERTIES, UTF_8);
        Files.writeString(folder.resolve("rates.drl"), RulesTest.RATE.replace("0.02", "2%"), UTF_8);

        conforms(
                "rules-check",
                ProgramRun.of("rules", "check", folder.toString()).lines());
        conforms("rules-check", ProgramRun.of("rules", "check", "nowhere").lines());
        Files.delete(folder.resolve("rates.drl"));
        conforms(
                "rules-check",
                ProgramRun.of("rules", "check", folder.toString()).lines());
    }

    @Test
    void every_line_of_rules_diff_and_simulate_is_as_promised() throws IOException {
        var months = Files.createDirectory(folder.resolve("months"));
        Files.writeString(months.resolve("2026-03.csv"), WorkedExamplesTest.CSV + "E-9,store-operator,x,1\n", UTF_8);
        var pack = Files.createDirectory(folder.resolve("pack"));
        Files.writeString(pack.resolve("pack.properties"), RulesTest.PROPERTIES, UTF_8);
        Files.writeString(pack.resolve("commission-monthly.drl"), RulesTest.RATE, UTF_8);
        Files.createDirectory(pack.resolve("lexicons"));
        Files.writeString(pack.resolve("lexicons/forbidden.txt"), "名称：忌语\n包含：辱骂\n二百五\n", UTF_8);

        conforms(
                "rules-diff",
                ProgramRun.of("rules", "diff", "builtin", pack.toString(), "--figures", months.toString())
                        .lines());
        conforms(
                "rules-diff",
                ProgramRun.of("rules", "diff", pack.toString(), "builtin").lines());
        conforms(
                "rules-simulate",
                ProgramRun.of("rules", "simulate", "--rules", pack.toString(), "--figures", months.toString())
                        .lines());
    }

    @Test
    void every_line_of_rules_simulate_over_conversations_is_as_promised() throws IOException {
        var pack = Files.createDirectory(folder.resolve("pack"));
        Files.writeString(pack.resolve("pack.properties"), RulesTest.PROPERTIES, UTF_8);
        Files.createDirectory(pack.resolve("lexicons"));
        Files.writeString(pack.resolve("lexicons/forbidden.txt"), "名称：忌语\n二百五\n", UTF_8);
        Files.writeString(pack.resolve("lexicons/greeting.txt"), "名称：问候语\n久仰\n您好\n", UTF_8);
        Files.writeString(pack.resolve("points.drl"), """
                package service
                rule "忌语·每处扣分·新" @clause("SVC-12") @from("2012-01-01") @title("试验")
                when Inspection( item == Item.FORBIDDEN_WORDS ) then outcome.pointsPerHit( 5 ); end
                """, UTF_8);
        var chats = folder.resolve("chats.jsonl");
        var more = "{\"id\":\"none\",\"channel\":\"online\",\"agent\":\"a09\",\"closed\":true,\"turns\":[]}\nno\n";
        Files.writeString(
                chats,
                WhatIfConversationsTest.CHATS + CheckConversationsTest.CHAT + CheckConversationsTest.CALL + more,
                UTF_8);

        for (var lang : List.of("zh-CN", "en")) {
            var lines = ProgramRun.of(
                            "rules",
                            "simulate",
                            "--rules",
                            pack.toString(),
                            "--conversations",
                            chats.toString(),
                            "--lang",
                            lang)
                    .lines();
            assertThat(lines).hasSizeGreaterThan(8);
            conforms("rules-simulate", lines);
        }
    }

    @Test
    void every_line_of_rules_simulate_over_uploads_and_passwords_and_of_changed_remarks_is_as_promised()
            throws IOException {
        var pack = Files.createDirectory(folder.resolve("pack"));
        Files.writeString(pack.resolve("pack.properties"), RulesTest.PROPERTIES, UTF_8);
        Files.writeString(pack.resolve("longer.drl"), """
                package password
                rule "部门密码·最少位数·新" @clause("ACC-3") @from("2012-01-01") @title("试验")
                when PasswordSetting( profile == PasswordProfile.DEPARTMENT ) then outcome.lengthFrom( 8 ); end
                """, UTF_8);
        Files.createDirectory(pack.resolve("scripts"));
        Files.writeString(pack.resolve("scripts/own.csv"), "情形,客户,话术\n有货,老客户,您好，有的\n欢迎,,您好\n", UTF_8);
        var files = folder.resolve("uploads.jsonl");
        Files.writeString(files, String.join("\n", CheckUploadsTest.files(folder)), UTF_8);
        for (var lang : List.of("zh-CN", "en")) {
            var simulate = List.of("rules", "simulate", "--rules", pack.toString(), "--lang", lang);
            var passwords = new ArrayList<>(simulate);
            passwords.addAll(List.of("--passwords", "-"));
            var run = ProgramRun.with(WhatIfAcceptedTest.PASSWORDS + "no\n", passwords.toArray(String[]::new));
            assertThat(run.lines()).hasSize(3);
            conforms("rules-simulate", run.lines());
            var uploads = new ArrayList<>(simulate);
            uploads.addAll(List.of("--uploads", files.toString()));
            conforms(
                    "rules-simulate",
                    ProgramRun.of(uploads.toArray(String[]::new)).lines());
            conforms(
                    "rules-diff",
                    ProgramRun.of("rules", "diff", "builtin", pack.toString(), "--lang", lang)
                            .lines());
        }
    }

    @Test
    void what_settle_accepts_is_promised() {
        conforms("settle-history", HISTORY.lines().toList());
        conforms(
                "settle-figures",
                List.of(
                        "{\"employee\":\"E-1\",\"post\":\"运营\",\"sales\":1.2E6,\"target\":\"1000000\",\"grossProfit\":null}",
                        "{\"employee\":1001,\"post\":\"designer\",\"MET-D1\":\"0.95\",\"currency\":\"CNY\",\"leftOn\":\"\"}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"post\":\"designer\"}",
                "{\"employee\":\"E-1\",\"post\":\"designer\",\"sales\":\"1,000\"}",
                "{\"employee\":\"E-1\",\"post\":\"designer\",\"grossMargin\":\"42%\"}",
                "{\"employee\":\"E-1\",\"post\":\"designer\",\"sales\":true}",
                "{\"employee\":\"E-1\",\"post\":\"designer\",\"sale\":1}",
                "{\"employee\":\"E-1\",\"post\":\"designer\",\"currency\":\"yuan\"}"
            })
    void what_the_schema_refuses_is_refused(String record) {
        assertThat(errors("settle-figures", record)).isNotEmpty();
        assertThat(ProgramRun.march(record).exit()).isEqualTo(2);
    }

    @Test
    void the_schemas_refuse_a_line_with_a_wrong_or_missing_field() {
        var line = ProgramRun.march(WorkedExamplesTest.CSV).lines().get(0);

        assertThat(errors("statement", line)).isEmpty();
        assertThat(errors("statement", line.replace("\"rate\":\"0.015\"", "\"rate\":0.015")))
                .isNotEmpty();
        assertThat(errors("statement", line.replace("\"coefficientExact\":\"33/25\",", "")))
                .isNotEmpty();
        assertThat(errors("statement", line.replace("\"assessable\":true", "\"assessable\":false")))
                .isNotEmpty();
        assertThat(errors("settle-result", "{\"line\":0,\"error\":{\"code\":\"x\",\"message\":\"y\"}}"))
                .isNotEmpty();
    }

    @Test
    void every_line_of_check_orders_is_as_promised() {
        conforms("check-orders-orders", List.of(CheckOrdersTest.SOUND, CheckOrdersTest.FAULTY, "{\"id\":7}"));
        for (var lang : List.of("zh-CN", "en")) {
            var lines = CheckOrdersTest.check(
                            CheckOrdersTest.SOUND + CheckOrdersTest.FAULTY + "{\"id\":7}\n{\"id\":\"\"}\nno\n",
                            "--lang",
                            lang)
                    .lines();
            assertThat(lines).hasSize(5);
            conforms("check-orders-result", lines);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"id\":\" \"}",
                "{\"id\":\"O\",\"placedAt\":\"2026-03-02\"}",
                "{\"id\":\"O\",\"amountDue\":\"1,000\"}",
                "{\"id\":\"O\",\"currency\":\"yuan\"}",
                "{\"id\":\"O\",\"note\":\"\"}",
                "{\"id\":\"O\",\"lines\":{}}",
                "{\"id\":\"O\",\"lines\":[1]}",
                "{\"id\":\"O\",\"lines\":[{\"colour\":1}]}"
            })
    void what_the_schema_of_orders_refuses_is_refused(String record) {
        assertThat(errors("check-orders-orders", record)).isNotEmpty();
        assertThat(CheckOrdersTest.check(record).exit()).isEqualTo(2);
    }

    @Test
    void every_line_of_check_data_is_as_promised(@TempDir Path folder) throws IOException {
        var profile = Files.writeString(folder.resolve("orders.profile"), CheckDataTest.PROFILE, UTF_8);
        for (var lang : List.of("zh-CN", "en")) {
            var lines = ProgramRun.with(
                            CheckDataTest.CSV.getBytes(UTF_8),
                            "check",
                            "data",
                            "--now",
                            CheckDataTest.NOW,
                            "--lang",
                            lang,
                            "--profile",
                            profile.toString())
                    .lines();
            assertThat(lines).hasSize(8);
            conforms("check-data-result", lines);
        }
        assertThat(errors("check-data-result", "{\"line\":1}")).isNotEmpty();
    }

    @Test
    void every_line_of_triggers_is_as_promised() {
        conforms("triggers-customers", List.of(TriggersTest.SENT, TriggersTest.NOT_SENT, "{\"id\":7}"));
        for (var lang : List.of("zh-CN", "en")) {
            var input = TriggersTest.SENT + TriggersTest.NOT_SENT + "{\"id\":7}\n{\"vip\":1}\nno\n";
            var lines = TriggersTest.triggers(input, "--lang", lang).lines();
            assertThat(lines).hasSize(5);
            conforms("triggers-result", lines);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"id\":\"M\",\"birthday\":\"29.2.\"}",
                "{\"id\":\"M\",\"vip\":\"yes\"}",
                "{\"id\":\"M\",\"abandoned\":[{\"where\":\"vip\",\"at\":\"2026-03-03T10:00:00\"}]}",
                "{\"id\":\"M\",\"purchases\":[{}]}",
                "{\"id\":\"M\",\"age\":30}"
            })
    void what_the_schema_of_customers_refuses_is_refused(String record) {
        assertThat(errors("triggers-customers", record)).isNotEmpty();
        assertThat(TriggersTest.triggers(record).exit()).isEqualTo(2);
    }

    @Test
    void every_line_of_metrics_and_of_a_settlement_from_events_is_as_promised() throws IOException {
        for (var file : List.of("orders", "traffic", "service", "work")) {
            conforms("metrics-events", Files.readAllLines(MetricsTest.SAMPLE.resolve(file + ".jsonl"), UTF_8));
        }
        conforms("metrics-register", Files.readAllLines(MetricsTest.SAMPLE.resolve("register.jsonl"), UTF_8));
        for (var lang : List.of("zh-CN", "en")) {
            conforms("metrics-result", MetricsTest.sample("--lang", lang).lines());
            conforms(
                    "metrics-result",
                    MetricsTest.metrics("no\n" + MetricsTest.ORDER, "--lang", lang)
                            .lines());
            conforms(
                    "metrics-result",
                    MetricsTest.sample("--lang", lang, "--explain", "store:tmall:MET-M2")
                            .lines());
            conforms(
                    "metrics-result",
                    CampaignEvaluationTest.sample("--lang", lang, "--budget", "8000")
                            .lines());
            conforms("settle-result", SettleEventsTest.march("--lang", lang).lines());
        }
        assertThat(errors("metrics-result", "{\"line\":1}")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"event\":\"order\"}",
                "{\"event\":\"impressions\",\"at\":\"2026-03-01T00:00\",\"store\":\"a\",\"count\":-1}",
                "{\"event\":\"survey\",\"id\":\"1\",\"at\":\"2026-03-01\",\"store\":\"a\",\"satisfied\":true}",
                "{\"event\":\"survey\",\"id\":\"1\",\"at\":\"2026-03-01T00:00\",\"store\":\"a\",\"satisfied\":true,\"x\":1}"
            })
    void what_the_schema_of_events_refuses_is_refused(String record) {
        assertThat(errors("metrics-events", record)).isNotEmpty();
        assertThat(MetricsTest.metrics(record + "\n").exit()).isEqualTo(2);
    }

    @Test
    void every_line_of_codes_is_as_promised() throws IOException {
        var keys = Files.writeString(folder.resolve("keys"), "1=" + CodesTest.SECRET + "\n", UTF_8)
                .toString();
        var issued = ProgramRun.with(CodesTest.TO_ISSUE + "{}\n", "codes", "issue", "--key", keys);
        var scan = "{\"id\":\"a\",\"code\":\"" + issued.json(0).get("code").asString() + "\",\"purpose\":\"voucher\"}";
        var taken = scan.replace("}", ",\"place\":\"S\",\"by\":\"E\"}");
        var ledger = folder.resolve("ledger").toString();

        conforms("codes-issue-codes", List.of(CodesTest.TO_ISSUE));
        conforms("codes-issue-result", issued.lines());
        conforms("codes-verify-scans", List.of(scan));
        conforms("codes-redeem-scans", List.of(taken));
        conforms(
                "codes-scan-result",
                ProgramRun.with(scan + "\n{}\n", "codes", "verify", "--key", keys, "--now", CodesTest.NOW)
                        .lines());
        conforms(
                "codes-scan-result",
                ProgramRun.with(
                                taken + "\n" + taken + "\n",
                                "codes",
                                "redeem",
                                "--key",
                                keys,
                                "--ledger",
                                ledger,
                                "--now",
                                CodesTest.NOW)
                        .lines());
        assertThat(errors("codes-issue-codes", CodesTest.TO_ISSUE.replace("poster", "tv")))
                .isNotEmpty();
        assertThat(errors("codes-verify-scans", taken)).isNotEmpty();
    }

    @Test
    void every_line_of_check_uploads_and_check_content_is_as_promised() throws IOException {
        var uploads = CheckUploadsTest.files(folder);
        conforms("check-uploads-uploads", uploads);
        conforms("check-content-texts", CheckContentTest.TEXTS);
        for (var lang : List.of("zh-CN", "en")) {
            var input = String.join("\n", uploads) + "\n{\"id\":1}\n";
            conforms(
                    "check-uploads-result",
                    ProgramRun.with(input, "check", "uploads", "--lang", lang).lines());
            var texts = String.join("\n", CheckContentTest.TEXTS) + "\n{\"id\":1}\n";
            conforms(
                    "check-content-result",
                    ProgramRun.with(texts, "check", "content", "--lang", lang).lines());
        }
    }

    @Test
    void every_line_of_check_passwords_is_as_promised() {
        conforms("check-passwords-passwords", CheckPasswordsTest.RECORDS.lines().toList());
        for (var lang : List.of("zh-CN", "en")) {
            var lines = CheckPasswordsTest.check(CheckPasswordsTest.RECORDS + "{\"id\":7}\nno\n", "--lang", lang)
                    .lines();
            assertThat(lines).hasSize(6);
            conforms("check-passwords-result", lines);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"id\":\" \",\"user\":\"u\",\"password\":\"\"}",
                "{\"id\":\"1\",\"user\":\"\",\"password\":\"\"}",
                "{\"id\":\"1\",\"user\":\"u\"}",
                "{\"id\":\"1\",\"user\":\"u\",\"password\":123456}",
                "{\"id\":\"1\",\"user\":\"u\",\"password\":\"x\",\"changedOn\":\"yesterday\"}",
                "{\"id\":\"1\",\"user\":\"u\",\"password\":\"x\",\"note\":\"\"}"
            })
    void what_the_schema_of_passwords_refuses_is_refused(String record) {
        assertThat(errors("check-passwords-passwords", record)).isNotEmpty();
        assertThat(CheckPasswordsTest.check(record).exit()).isEqualTo(2);
    }

    @Test
    void every_line_of_check_month_is_as_promised() throws IOException {
        var reviews = folder.resolve("reviews.jsonl");
        var useless = CheckMonthTest.REVIEWS.replace("\"conversation\":\"2\"", "\"conversation\":\"?\"");
        Files.writeString(reviews, useless + "{}\n", UTF_8);

        conforms("check-month-reviews", CheckMonthTest.REVIEWS.lines().toList());
        for (var lang : List.of("zh-CN", "en")) {
            var lines = CheckMonthTest.check(
                            CheckMonthTest.CHATS + "no\n", "--lang", lang, "--reviews", reviews.toString())
                    .lines();
            assertThat(lines).hasSize(7);
            conforms("check-month-result", lines);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"conversation\":\"1\",\"clause\":\"SVC-12\",\"decision\":\"no\",\"by\":\"Q\",\"at\":\"2026-04-02T09:00:00\"}",
                "{\"conversation\":\"1\",\"clause\":\"KPI-1\",\"decision\":\"missed\",\"by\":\"Q\",\"at\":\"2026-04-02T09:00:00\"}",
                "{\"conversation\":\"1\",\"clause\":\"SVC-12\",\"decision\":\"missed\",\"by\":\"Q\",\"at\":\"2026-04-02\"}",
                "{\"conversation\":\"1\",\"clause\":\"SVC-12\",\"decision\":\"missed\",\"by\":\"Q\",\"at\":\"2026-04-02T09:00:00\",\"from\":1}",
                "{\"conversation\":\"1\",\"clause\":\"SVC-12\",\"decision\":\"missed\",\"by\":\"Q\",\"at\":\"2026-04-02T09:00:00\",\"turn\":1.5}"
            })
    void what_the_schema_of_reviews_refuses_is_refused(String review) throws IOException {
        var reviews = Files.writeString(folder.resolve("reviews.jsonl"), review, UTF_8);

        assertThat(errors("check-month-reviews", review)).isNotEmpty();
        assertThat(CheckMonthTest.check(CheckMonthTest.CHATS, "--reviews", reviews.toString())
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void every_line_of_check_conversations_is_as_promised() {
        var more = """
                {"id":"open","channel":"online","agent":"a","closed":false,"turns":[{"speaker":"customer","text":"坏了"}]}
                {"id":"none","channel":"phone","agent":"a","closed":true,"turns":[]}
                {"id":"quoted","channel":"online","agent":"a","closed":true,"turns":[{"speaker":"agent","text":"您刚才说“不归我管”","at":""},\
                {"speaker":"agent","image":true},{"speaker":"customer","text":5},{"speaker":"system","text":"","recalled":true}]}
                """;
        conforms(
                "check-conversations-conversations",
                (CheckConversationsTest.CHAT + CheckConversationsTest.CALL + more)
                        .lines()
                        .toList());
        for (var lang : List.of("zh-CN", "en")) {
            var lines = CheckConversationsTest.check(
                            CheckConversationsTest.CHAT + CheckConversationsTest.CALL + more + "{\"id\":\"\"}\nno\n",
                            "--lang",
                            lang)
                    .lines();
            assertThat(lines).hasSize(7);
            conforms("check-conversations-result", lines);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"id\":\"C\",\"channel\":\"fax\",\"agent\":\"a\",\"closed\":true,\"turns\":[]}",
                "{\"id\":\"C\",\"channel\":\"online\",\"agent\":\"a\",\"closed\":\"yes\",\"turns\":[]}",
                "{\"id\":\"C\",\"channel\":\"online\",\"agent\":\"a\",\"closed\":true,\"turns\":[{\"speaker\":\"agent\",\"text\":null}]}",
                "{\"id\":\"C\",\"channel\":\"online\",\"agent\":\"a\",\"closed\":true,\"turns\":[{\"text\":\"\"}]}",
                "{\"id\":\"C\",\"channel\":\"online\",\"agent\":\"a\",\"closed\":true,\"turns\":[],\"mood\":1}",
                "{\"id\":\"C\",\"channel\":\"online\",\"agent\":\"a\",\"closed\":true,\"turns\":[],\"voice\":{\"tone\":\"x\"}}"
            })
    void what_the_schema_of_conversations_refuses_is_refused(String record) {
        assertThat(errors("check-conversations-conversations", record)).isNotEmpty();
        assertThat(CheckConversationsTest.check(record).exit()).isEqualTo(2);
    }

    private static void conforms(String schema, List<String> lines) {
        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(errors(schema, line)).as(line).isEmpty());
    }

    private static List<Error> errors(String schema, String json) {
        return REGISTRY.getSchema(SchemaLocation.of(BASE + schema + ".schema.json"))
                .validate(json, InputFormat.JSON);
    }

    private static SchemaRegistry registry() {
        Map<String, String> schemas = new HashMap<>();
        try (var files = Files.list(SCHEMAS)) {
            for (var file : files.toList()) {
                schemas.put(BASE + file.getFileName(), Files.readString(file, UTF_8));
            }
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
        return SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(schemas));
    }
}
