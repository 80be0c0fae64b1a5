package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.password.Password;
import io.ecomrules.core.password.PasswordHistory;
import io.ecomrules.core.password.PasswordReport;
import io.ecomrules.core.password.PasswordRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What passwords must be like (ACC-3), limit by limit. */
@Tag("text")
class PasswordClausesTest {

    private static final Ecom ECOM = Ecom.builtIn();
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        ECOM.close();
    }

    @ParameterizedTest
    @CsvSource({
        "Ab.de,      too-short",
        "Ab.def,     ''",
        "😀b.de,     too-short",
        "😀😀b.de,   ''",
        "密码密码1,   too-short",
        "密码密码a1,  ''"
    })
    void ACC_3_six_characters_are_enough_and_each_counts_once(String password, String codes) {
        assertThat(codes("zhang.wei", password)).isEqualTo(codes);
    }

    @Test
    void ACC_3_an_e_with_an_accent_counts_once_however_it_is_composed() {
        assertThat(codes("zhang.wei", "Ab.de\u0301"))
                .isEqualTo("too-short")
                .isEqualTo(codes("zhang.wei", "Ab.d\u00e9"));
        assertThat(codes("zhang.wei", "Ab.dee\u0301")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1bcdef, leading-digit", "b1cdef, ''", "９bcdef, leading-digit", "٣bcdef, leading-digit", "①bcdef, ''"})
    void ACC_3_it_does_not_begin_with_a_digit_of_any_script(String password, String codes) {
        assertThat(codes("zhang.wei", password)).isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            xkcvbw      | not-complex
            XKCVBW      | not-complex
            ......      | not-complex
            密码密码密码   | not-complex
            `xkc vbw`   | ``
            xkcvbW      | ``
            xkcvb9      | ``
            xkcvb密      | ``
            .xkcvb      | ``
            пароли      | not-complex
            Пароли      | ``
            """)
    void ACC_3_two_of_the_four_kinds_of_characters_are_enough(String password, String codes) {
        assertThat(codes("zhang.wei", password)).isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource({
        "wei,       xWEIx.9z,     contains-user-name",
        "we,        xWEIx.9z,     ''",
        "王小明,     密.王小明.1a,  contains-user-name",
        "王明,       密.王明.1a,    ''",
        "😀😀😀,     a.😀😀😀.Z,    contains-user-name",
        "😀😀,       a.😀😀.Z,      ''",
        "TITLE,     x.title.9,    contains-user-name",
        "title,     x.TITLE.9,    contains-user-name",
        "ΟΔΟΣ,      x.οδος.9,     contains-user-name",
        "zhang.wei, zhangXwei.9,  ''"
    })
    void ACC_3_user_names_of_three_characters_are_not_in_it_in_whatever_case(
            String user, String password, String codes) {
        assertThat(codes(user, password)).isEqualTo(codes);
    }

    @Test
    void ACC_3_user_names_are_found_the_same_in_turkish() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(codes("title", "x.TITLE.9")).isEqualTo("contains-user-name");
            assertThat(codes("zhang.wei", "MICHELLE")).isEqualTo("not-complex common");
            assertThat(codes("zhang.wei", "Michelle")).isEqualTo("common");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({"abc123, common", "ABC123, common", "abc1234, common", "abc123., ''", "Trustno1, common", "xabc123, ''"
    })
    void ACC_3_common_passwords_are_refused_as_a_whole_in_whatever_case(String password, String codes) {
        assertThat(codes("zhang.wei", password)).isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, ''", "2025-12-31, expired", "2026-04-01, ''", "2026-04-02, changed-in-future"})
    void ACC_3_it_expires_the_day_after_its_ninetieth(LocalDate changedOn, String codes) {
        var report = judge(new PasswordRequest("zhang.wei", Password.of("Ab.def"), changedOn));

        assertThat(codes(report)).isEqualTo(codes);
        assertThat(report.isAccepted()).isEqualTo(!codes.equals("expired"));
    }

    @Test
    void ACC_3_every_reason_is_told_at_once_with_its_rule() {
        var report = judge(new PasswordRequest("123", Password.of("1234"), LocalDate.of(2025, 1, 1)));

        assertThat(report.isAccepted()).isFalse();
        assertThat(codes(report)).isEqualTo("too-short leading-digit not-complex contains-user-name common expired");
        assertThat(report.findings()).allSatisfy(finding -> {
            assertThat(finding.clause()).hasToString("ACC-3");
            assertThat(finding.severity()).isEqualTo(Severity.VIOLATION);
            assertThat(finding.rule()).startsWith("部门密码·");
            for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                assertThat(Messages.in(locale).text(finding)).doesNotContain("1234", "{");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {255, 256, 257})
    void ACC_3_more_than_the_most_is_refused_and_not_looked_at(int length) {
        var password = "1" + "x".repeat(length - 1);

        assertThat(codes("zhang.wei", password)).isEqualTo(length > 256 ? "too-long" : "leading-digit");
        assertThat(codes("zhang.wei", "😀".repeat(length - 1) + "x")).isEqualTo(length > 256 ? "too-long" : "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "1", "e\u0301", "\ud800", "\udc00\ud800", "\u0000", "😀", "a\u0315\u0300\u05ae"})
    void passwords_of_megabytes_are_refused_at_once(String part) {
        var huge = part.repeat(4_000_000 / part.length());
        var start = System.nanoTime();

        assertThat(codes("zhang.wei", huge)).isEqualTo("too-long");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ab.de\ud800f",
                "Ab.de\udc00f",
                "\ud800Ab.def",
                "Ab.def\u0000",
                "Ab.\ndef",
                "Ab.def\u007f",
                "Ab\u0085def."
            })
    void what_no_keyboard_types_is_a_finding(String password) {
        assertThat(codes("zhang.wei", password)).isEqualTo("malformed-password");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\ud800", "\u0000"})
    void a_hostile_or_empty_user_name_harms_nothing(String user) {
        assertThat(codes(user, "Ab.def")).isEmpty();
        assertThat(codes("x".repeat(3_000_000), "Ab.def")).isEmpty();
    }

    @Test
    void ACC_3_no_password_and_an_empty_one_are_refused_with_a_code() {
        assertThat(codes(judge(PasswordRequest.of("zhang.wei", null)))).isEqualTo("no-password");
        assertThat(codes("zhang.wei", "")).isEqualTo("too-short not-complex");
    }

    @Test
    void ACC_3_one_of_the_last_three_is_refused_and_the_candidate_is_overwritten() {
        var asked = new ArrayList<Integer>();
        var handed = new ArrayList<char[]>();
        PasswordHistory had = (last, candidate) -> {
            asked.add(last);
            handed.add(candidate);
            return Arrays.equals(candidate, "Ab.def".toCharArray());
        };
        var password = Password.of("Ab.def");
        var report = ECOM.passwords().judge(PasswordRequest.of("zhang.wei", password), had, DAY);

        assertThat(codes(report)).isEqualTo("used-before");
        assertThat(Messages.in(Locale.SIMPLIFIED_CHINESE).text(report.findings().get(0)))
                .isEqualTo("这是您最近 3 个密码之一，请换一个没用过的。");
        assertThat(ECOM.passwords()
                        .judge(PasswordRequest.of("zhang.wei", Password.of("Ab.deg")), had, DAY)
                        .isAccepted())
                .isTrue();
        assertThat(asked).containsExactly(3, 3);
        assertThat(handed).allMatch(each -> new String(each).equals("\0".repeat(6)));
    }

    @Test
    void a_closed_password_is_not_judged() {
        var password = Password.of("Ab.def");
        password.close();

        assertThatThrownBy(() -> judge(PasswordRequest.of("zhang.wei", password)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("Ab.def");
    }

    @ParameterizedTest
    @CsvSource({
        "NIST,               14, too-short",
        "NIST,               15, ''",
        "NIST_SECOND_FACTOR, 7,  too-short",
        "NIST_SECOND_FACTOR, 8,  ''"
    })
    void ACC_3_the_set_of_rules_is_chosen_in_the_rule_file(String profile, int length, String codes) {
        try (var ecom = chosen("PasswordProfile." + profile)) {
            var sevens = "7".repeat(length - 1) + "é";
            assertThat(codes(ecom, "777", sevens, LocalDate.of(2020, 1, 1))).isEqualTo(codes);
            assertThat(codes(ecom, "PASSWORD1", "password1", null)).endsWith("contains-user-name common");
        }
    }

    @Test
    void without_a_set_of_rules_or_with_two_nothing_is_accepted() {
        try (var none = pack(PackOnDisk.builtIn("password.drl").replaceFirst("(?s)rule \"密码·采用的规定\".*?\nend\n", ""))) {
            assertThat(codes(none, "zhang.wei", "Ab.def", null)).isEqualTo("no-rule-in-force");
        }
        var two = PackOnDisk.builtIn("password.drl")
                .replaceFirst(
                        "profile == PasswordProfile.DEPARTMENT \\)\nthen\n    outcome.inUse",
                        "profile in ( PasswordProfile.DEPARTMENT, PasswordProfile.NIST ) )\nthen\n    outcome.inUse");
        try (var both = pack(two)) {
            var report = both.passwords().judge(PasswordRequest.of("zhang.wei", Password.of("Ab.def")), DAY);
            assertThat(report.isAccepted()).isFalse();
            assertThat(codes(report)).isEqualTo("ambiguous-rule");
        }
    }

    @Test
    void edited_numbers_and_words_of_the_house_change_what_is_accepted() {
        var edited = PackOnDisk.builtIn("password.drl").replace("lengthFrom( 6 )", "lengthFrom( 7 )") + """
                rule "部门密码·其他常见密码" @clause("ACC-3") @from("2026-01-01") @title("还有哪些密码算常见密码") @en("Further common passwords")
                when PasswordSetting( profile == PasswordProfile.DEPARTMENT ) then outcome.alsoCommon( ( "旗舰店2026", "QiJianDian.1" ) ); end
                """;
        try (var ecom = pack(edited)) {
            assertThat(codes(ecom, "zhang.wei", "Ab.def", null)).isEqualTo("too-short");
            assertThat(codes(ecom, "zhang.wei", "Ab.defg", null)).isEmpty();
            assertThat(codes(ecom, "zhang.wei", "旗舰店2026", null)).isEqualTo("common");
            assertThat(codes(ecom, "zhang.wei", "qijiandian.1", null)).isEqualTo("common");
        }
    }

    @Test
    void one_policy_judges_for_many_threads_as_for_one() throws Exception {
        var passwords = List.of("Ab.def", "1b", "password", "zhang.wei1", "", "x".repeat(300), "abc123");
        var alone = passwords.stream().map(each -> codes("zhang.wei", each)).toList();
        var threads = Executors.newFixedThreadPool(8);
        try (var ecom = Ecom.builtIn()) {
            var all = new ArrayList<Future<List<String>>>();
            for (int i = 0; i < 64; i++) {
                all.add(threads.submit(() -> IntStream.range(0, 50)
                        .mapToObj(round -> passwords.stream()
                                .map(each -> codes(ecom, "zhang.wei", each, null))
                                .toList())
                        .reduce((one, other) -> one.equals(other) ? one : List.of("differs"))
                        .orElseThrow()));
            }
            for (var each : all) {
                assertThat(each.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private Ecom chosen(String profile) {
        return pack(PackOnDisk.builtIn("password.drl")
                .replaceFirst("PasswordProfile.DEPARTMENT( \\)\nthen\n    outcome.inUse)", profile + "$1"));
    }

    private Ecom pack(String rules) {
        return PackOnDisk.overBuiltIn(folder).with("password.drl", rules).open();
    }

    private static String codes(String user, String password) {
        return codes(ECOM, user, password, null);
    }

    private static String codes(Ecom ecom, String user, String password, LocalDate changedOn) {
        return codes(ecom.passwords().judge(new PasswordRequest(user, Password.of(password), changedOn), DAY));
    }

    private static String codes(PasswordReport report) {
        return String.join(" ", report.findings().stream().map(Finding::code).toList());
    }

    private static PasswordReport judge(PasswordRequest request) {
        return ECOM.passwords().judge(request, DAY);
    }
}
