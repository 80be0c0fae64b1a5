package io.ecomrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The packed program, started by {@code java -jar} from another working directory. */
class PackedJarIT {

    private static final Path JAR = Path.of("target", "ecom.jar").toAbsolutePath();
    private static final String[] SETTLE = {"settle", "--cycle", "monthly", "--period", "2026-03", "figures.csv"};

    private static final String TIERS = """
            package commission

            rule "运营·月度提成比例·一百万以下"
                @clause("PAY-1") @from("2010-01-01")
                @title("销售额不到一百万时，运营的月度提成占计提基数的比例")
                @en("store operator: monthly commission rate below a million of sales")
            when
                Scope( post == Post.STORE_OPERATOR, cycle == Cycle.MONTHLY )
                Achievement( sales < 1000000B )
            then
                outcome.rate( 0.015 );
            end

            rule "运营·月度提成比例·一百万及以上"
                @clause("PAY-1") @from("2010-01-01")
                @title("销售额达到一百万时，运营的月度提成占计提基数的比例")
                @en("store operator: monthly commission rate from a million of sales")
            when
                Scope( post == Post.STORE_OPERATOR, cycle == Cycle.MONTHLY )
                Achievement( sales >= 1000000B )
            then
                outcome.rate( 0.018 );
            end
            """;

    @TempDir
    Path folder;

    private record Ended(int exit, String out, List<String> errors) {

        List<String> amounts() {
            return out.lines()
                    .map(line -> JsonMapper.shared()
                            .readTree(line)
                            .get("commission")
                            .get("amount")
                            .asString())
                    .toList();
        }
    }

    @BeforeEach
    void figures() throws IOException {
        Files.writeString(folder.resolve("figures.csv"), WorkedExamplesTest.CSV, UTF_8);
    }

    @Test
    void PAY_1_the_worked_examples_come_out_to_the_fen_and_nothing_else_is_said() throws Exception {
        var ended = run(List.of(), SETTLE);

        assertThat(ended.errors()).allMatch(PackedJarIT::isProgress);
        assertThat(ended.exit()).isZero();
        assertThat(ended.amounts()).containsExactly("23760.00", "25185.00", "4230.00", "2430.00");
    }

    @Test
    void ORD_6_orders_are_checked_and_the_bytes_are_the_same_under_another_charset_language_and_zone()
            throws Exception {
        Files.writeString(folder.resolve("orders.jsonl"), CheckOrdersTest.SOUND + CheckOrdersTest.FAULTY, UTF_8);
        var check = new String[] {"check", "orders", "--now", CheckOrdersTest.NOW, "orders.jsonl"};
        var foreign = List.of("-Dfile.encoding=GBK", "-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=UTC");

        var ended = run(List.of(), check);

        assertThat(ended.exit()).isZero();
        assertThat(ended.out().lines()).hasSize(2);
        assertThat(ended.out()).contains("amount-mismatch", "应付");
        assertThat(run(foreign, check).out()).isEqualTo(ended.out());
    }

    @Test
    void ANA_1_data_are_checked_and_the_bytes_are_the_same_under_another_charset_language_and_zone() throws Exception {
        Files.writeString(folder.resolve("orders.profile"), CheckDataTest.PROFILE, UTF_8);
        Files.writeString(folder.resolve("orders.csv"), CheckDataTest.CSV, UTF_8);
        var check = new String[] {
            "check", "data", "--now", CheckDataTest.NOW, "--profile", "orders.profile", "--out", "report", "orders.csv"
        };
        var foreign = List.of("-Dfile.encoding=GBK", "-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=UTC");

        var ended = run(List.of(), check);
        var page = Files.readAllBytes(folder.resolve("report/data-quality.html"));

        assertThat(ended.exit()).isZero();
        assertThat(ended.out().lines()).hasSize(8);
        assertThat(run(foreign, check).out()).isEqualTo(ended.out());
        assertThat(Files.readAllBytes(folder.resolve("report/data-quality.html")))
                .isEqualTo(page);
    }

    @Test
    void KPI_5_events_become_metrics_and_statements_under_another_charset_language_and_zone_too() throws Exception {
        var events = MetricsTest.SAMPLE.toAbsolutePath().toString();
        var register =
                MetricsTest.SAMPLE.resolve("register.jsonl").toAbsolutePath().toString();
        var metrics =
                new String[] {"metrics", "--window", "2026-03", "--now", MetricsTest.NOW, "--register", register, events
                };
        var settle = new String[] {
            "settle",
            "--cycle",
            "monthly",
            "--period",
            "2026-03",
            "--now",
            MetricsTest.NOW,
            "--register",
            register,
            "--events",
            events
        };
        var foreign = List.of("-Dfile.encoding=GBK", "-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=UTC");

        var counted = run(List.of(), metrics);
        var settled = run(List.of(), settle);

        assertThat(counted.exit()).isZero();
        assertThat(counted.out()).contains("\"code\":\"MET-P3\"", "\"value\":\"2/3\"");
        assertThat(settled.exit()).isZero();
        assertThat(settled.out()).contains("\"2209.32\"");
        assertThat(run(foreign, metrics).out()).isEqualTo(counted.out());
        assertThat(run(foreign, settle).out()).isEqualTo(settled.out());
    }

    @Test
    void CMP_4_mails_are_decided_and_the_bytes_are_the_same_under_another_charset_language_and_zone() throws Exception {
        Files.writeString(folder.resolve("customers.jsonl"), TriggersTest.SENT + TriggersTest.NOT_SENT, UTF_8);
        var triggers = new String[] {"triggers", "--now", TriggersTest.NOW, "customers.jsonl"};
        var foreign = List.of("-Dfile.encoding=GBK", "-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=UTC");

        var ended = run(List.of(), triggers);

        assertThat(ended.exit()).isZero();
        assertThat(ended.out()).contains("\"mail\":\"basket\"", "期间已经购买");
        assertThat(run(foreign, triggers).out()).isEqualTo(ended.out());
    }

    @Test
    void CMP_2_codes_are_issued_and_redeemed_once_and_no_key_is_shown() throws Exception {
        Files.writeString(folder.resolve("keys"), "1=" + CodesTest.SECRET + "\n", UTF_8);
        Files.writeString(folder.resolve("codes.jsonl"), CodesTest.TO_ISSUE, UTF_8);
        var issued = run(List.of(), "codes", "issue", "--key", "keys", "codes.jsonl");
        var code = JsonMapper.shared().readTree(issued.out()).get("code").asString();
        Files.writeString(
                folder.resolve("scans.jsonl"),
                "{\"id\":\"a\",\"code\":\"" + code + "\",\"purpose\":\"voucher\",\"place\":\"SH-01\",\"by\":\"E-5\"}\n",
                UTF_8);
        var redeem = new String[] {
            "codes", "redeem", "--key", "keys", "--ledger", "ledger", "--now", CodesTest.NOW, "scans.jsonl"
        };

        assertThat(run(List.of(), redeem).out()).contains("\"accepted\":true");
        var again = run(List.of(), redeem);
        assertThat(again.exit()).isZero();
        assertThat(again.out()).contains("code-redeemed-already");
        assertThat(issued.out() + again.out() + issued.errors() + again.errors())
                .doesNotContain(CodesTest.SECRET.substring(0, 12));
    }

    @Test
    void CNT_1_CNT_7_uploads_and_texts_are_checked_under_any_charset_and_language() throws Exception {
        Files.writeString(
                folder.resolve("uploads.jsonl"),
                "{\"id\":\"U\",\"path\":\"uploads.jsonl\",\"name\":\"杯子.jpg\"}\n{\"id\":1}\n",
                UTF_8);
        Files.writeString(folder.resolve("texts.jsonl"), String.join("\n", CheckContentTest.TEXTS), UTF_8);
        var foreign = List.of("-Dfile.encoding=GBK", "-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=UTC");

        var uploads = run(List.of(), "check", "uploads", "uploads.jsonl");
        var texts = run(List.of(), "check", "content", "texts.jsonl");

        assertThat(uploads.exit()).isEqualTo(2);
        assertThat(uploads.out()).contains("type-mismatch", "text/plain", "missing-field");
        assertThat(texts.exit()).isZero();
        assertThat(texts.out()).contains("prohibited-superlative", "not-screened");
        assertThat(run(foreign, "check", "uploads", "uploads.jsonl").out()).isEqualTo(uploads.out());
        assertThat(run(foreign, "check", "content", "texts.jsonl").out()).isEqualTo(texts.out());
    }

    @Test
    void ACC_3_passwords_are_checked_the_same_in_turkish_and_none_is_echoed() throws Exception {
        var bad = "{\"id\":\"9\",\"user\":\"u\",\"password\":\"s3cretSHY\n{\"id\":\"9\",\"s3cretSHY\":1}\ns3cretSHY\n";
        var turkish = "{\"id\":\"5\",\"user\":\"title\",\"password\":\"x.TITLE.9\"}\n";
        Files.writeString(folder.resolve("passwords.jsonl"), CheckPasswordsTest.RECORDS + turkish + bad, UTF_8);
        var check = new String[] {"check", "passwords", "--now", CheckPasswordsTest.NOW, "passwords.jsonl"};
        var foreign = List.of("-Dfile.encoding=GBK", "-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=UTC");

        var ended = run(List.of(), check);

        assertThat(ended.exit()).isEqualTo(2);
        assertThat(ended.out().lines()).hasSize(8);
        assertThat(ended.out()).contains("contains-user-name", "common", "expired");
        assertThat(ended.out() + ended.errors())
                .doesNotContainIgnoringCase("s3cretSHY", "TITLE.9", "Tea&4two", "123456");
        assertThat(run(foreign, check).out()).isEqualTo(ended.out());
    }

    @Test
    void SVC_12_a_month_is_counted_and_the_bytes_are_the_same_under_another_charset_language_and_zone()
            throws Exception {
        Files.writeString(folder.resolve("chats.jsonl"), CheckMonthTest.CHATS, UTF_8);
        Files.writeString(folder.resolve("reviews.jsonl"), CheckMonthTest.REVIEWS, UTF_8);
        var check = new String[] {"check", "month", "--reviews", "reviews.jsonl", "chats.jsonl"};
        var foreign = List.of("-Dfile.encoding=GBK", "-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=UTC");

        var ended = run(List.of(), check);

        assertThat(ended.errors()).allMatch(PackedJarIT::isProgress);
        assertThat(ended.exit()).isZero();
        assertThat(ended.out().lines()).hasSize(4);
        assertThat(ended.out()).contains("bad-reviews", "态度", "falseHitRate");
        assertThat(run(foreign, check).out()).isEqualTo(ended.out());
    }

    @Test
    void SVC_1_to_SVC_N_conversations_are_judged_and_the_bytes_are_the_same_under_another_charset_language_and_zone()
            throws Exception {
        var bad = "{\"id\":\"bad\"}\n";
        Files.writeString(
                folder.resolve("talks.jsonl"), CheckConversationsTest.CHAT + bad + CheckConversationsTest.CALL, UTF_8);
        var check = new String[] {"check", "conversations", "--now", CheckOrdersTest.NOW, "talks.jsonl"};
        var foreign = List.of("-Dfile.encoding=GBK", "-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=UTC");

        var ended = run(List.of(), check);
        var lines = ended.out().lines().map(JsonMapper.shared()::readTree).toList();

        assertThat(ended.exit()).isEqualTo(2);
        assertThat(ended.errors()).filteredOn(line -> !isProgress(line)).hasSize(1);
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0).get("verdicts")).hasSize(8);
        assertThat(lines.get(1).get("line").asInt()).isEqualTo(2);
        assertThat(lines.get(2).get("verdicts")).hasSize(16);
        assertThat(CheckConversationsTest.statuses(lines.get(0)).values()).containsOnly("pass");
        assertThat(CheckConversationsTest.statuses(lines.get(2))).containsEntry("SVC-D", "fail");
        assertThat(run(foreign, check).out()).isEqualTo(ended.out());
        assertThat(run(foreign, "check", "conversations", "--lang", "en", "--zone", "UTC", "talks.jsonl")
                        .exit())
                .isEqualTo(2);
        assertThat(run(List.of(), "check", "conversations", "no-such-file").exit())
                .isEqualTo(2);
        assertThat(run(List.of(), "check", "conversations", "--colour", "talks.jsonl")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void the_bytes_are_the_same_under_another_charset_and_another_language() throws Exception {
        var foreign = List.of("-Dfile.encoding=GBK", "-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=UTC");

        assertThat(run(foreign, SETTLE).out())
                .contains("运营")
                .isEqualTo(run(List.of(), SETTLE).out());
        assertThat(run(foreign, "posts").out())
                .isEqualTo(run(List.of(), "posts").out());
    }

    @Test
    void rules_with_conditions_of_their_own_are_compiled_by_the_packed_program() throws Exception {
        Files.createDirectories(folder.resolve("rules"));
        Files.writeString(folder.resolve("rules/pack.properties"), RulesTest.PROPERTIES, UTF_8);
        var others = RulesTest.RATE.substring(RulesTest.RATE.indexOf("rule \"部门经理"));
        Files.writeString(folder.resolve("rules/commission-monthly.drl"), TIERS + others, UTF_8);

        var ended = run(
                List.of(), "settle", "--cycle", "monthly", "--period", "2026-03", "--rules", "rules", "figures.csv");

        assertThat(ended.errors()).allMatch(PackedJarIT::isProgress);
        assertThat(ended.amounts()).containsExactly("28512.00", "25185.00", "4230.00", "2430.00");
    }

    @Test
    void a_reader_that_goes_away_ends_it_quietly() throws Exception {
        Files.writeString(folder.resolve("figures.csv"), "employee,post\n" + many(), UTF_8);
        var process = start(List.of(), SETTLE);
        var out = process.getInputStream();
        assertThat(out.readNBytes(10)).hasSize(10);
        out.close();

        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(Files.readAllLines(folder.resolve("errors"), UTF_8)).allMatch(PackedJarIT::isProgress);
    }

    /** A slow machine takes over a second for four records, and then progress is said. */
    private static boolean isProgress(String line) {
        return line.matches("ecom: 已处理 [0-9]+ 条…");
    }

    @Test
    void the_version_is_that_of_the_manifest() throws Exception {
        try (var jar = new JarFile(JAR.toFile())) {
            var version = jar.getManifest().getMainAttributes().getValue("Ecom-Version");

            assertThat(version).isNotBlank();
            assertThat(run(List.of(), "--version").out()).isEqualTo("ecom " + version + "\n");
        }
    }

    @Test
    void the_services_that_are_named_in_several_jars_are_all_there() throws IOException {
        try (var jar = new JarFile(JAR.toFile())) {
            for (var service :
                    List.of("CurrencyProviderSpi", "MonetaryAmountFactoryProviderSpi", "RoundingProviderSpi")) {
                var entry = jar.getEntry("META-INF/services/javax.money.spi." + service);
                assertThat(new String(jar.getInputStream(entry).readAllBytes(), UTF_8))
                        .isNotBlank();
            }
            assertThat(jar.getEntry("META-INF/services/org.kie.api.KieServices"))
                    .isNotNull();
        }
    }

    private static String many() {
        var rows = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            rows.append("E-").append(i).append(",store-operator\n");
        }
        return rows.toString();
    }

    private Ended run(List<String> options, String... args) throws IOException, InterruptedException {
        var process = start(options, args);
        var out = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), out, Files.readAllLines(folder.resolve("errors"), UTF_8));
    }

    private Process start(List<String> options, String... args) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(List.of(args));
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.redirectError(folder.resolve("errors").toFile());
        // A JVM told so by its environment says so on standard error.
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder.start();
    }
}
