package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.password.Password;
import io.ecomrules.core.password.PasswordRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Decides thousands of passwords a second time, as the regulation reads and by other means, and compares (ACC-3). */
class PasswordOracleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final List<String> USERS = List.of("abc", "ab", "Dragon", "test", "王小明", "qwe", "");
    private static final List<Pattern> KINDS = Stream.of(
                    "\\p{javaLowerCase}",
                    "\\p{javaUpperCase}",
                    "\\p{Nd}",
                    "[^\\p{javaLowerCase}\\p{javaUpperCase}\\p{Nd}]")
            .map(Pattern::compile)
            .toList();

    private record Case(String user, String password, LocalDate changedOn) {}

    @Test
    void ACC_3_what_leaked_and_what_others_test_with_is_decided_as_the_regulation_reads() throws IOException {
        var list = Files.readAllLines(SharedData.folder("passwords").resolve("common-passwords-top5000.txt"));
        var common = new HashSet<>(list);
        var wrong = new ArrayList<String>();
        var seen = new TreeSet<String>();
        int accepted = 0;
        var cases = cases(list);
        try (var ecom = Ecom.builtIn()) {
            for (var each : cases) {
                var expected = expected(each, common);
                var report = ecom.passwords()
                        .judge(new PasswordRequest(each.user, Password.of(each.password), each.changedOn), DAY);
                var codes = new TreeSet<>(
                        report.findings().stream().map(Finding::code).toList());
                if (!codes.equals(expected) || report.isAccepted() != expected.isEmpty()) {
                    wrong.add(each + " " + codes + " instead of " + expected);
                }
                seen.addAll(codes);
                accepted += report.isAccepted() ? 1 : 0;
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(seen)
                .containsExactly(
                        "common",
                        "contains-user-name",
                        "expired",
                        "leading-digit",
                        "malformed-password",
                        "not-complex",
                        "too-short");
        assertThat(accepted).isBetween(cases.size() / 10, cases.size() * 9 / 10);
    }

    private static List<Case> cases(List<String> list) throws IOException {
        var passwords = new ArrayList<String>();
        for (var word : list) {
            passwords.add(word);
            passwords.add(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
            passwords.add(word + "!");
            passwords.add("密" + word);
        }
        passwords.addAll(tested());
        var cases = new ArrayList<Case>();
        for (int i = 0; i < passwords.size(); i++) {
            cases.add(new Case(USERS.get(i % USERS.size()), passwords.get(i), DAY.minusDays(i % 97)));
        }
        return cases;
    }

    /** The passwords of Passay's own tests; where a user name comes first, what follows is the password. */
    private static List<String> tested() throws IOException {
        var passwords = new ArrayList<String>();
        var file = SharedData.folder("passwords").resolve("passay-cases.jsonl");
        for (var line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            var record = JsonMapper.shared().readTree(line);
            passwords.add(record.get("password").asString());
            var data = record.get("password_data").asString();
            if (data.contains("\", \"")) {
                passwords.add(data.substring(data.indexOf("\", \"") + 4, data.length() - 1));
            }
        }
        assertThat(passwords).hasSizeGreaterThan(57);
        return passwords;
    }

    private static Set<String> expected(Case each, Set<String> common) {
        var codes = new TreeSet<String>();
        var password = each.password;
        if (password.codePoints().count() < 6) {
            codes.add("too-short");
        }
        if (password.matches("(?s)\\p{Nd}.*")) {
            codes.add("leading-digit");
        }
        if (KINDS.stream().filter(kind -> kind.matcher(password).find()).count() < 2) {
            codes.add("not-complex");
        }
        boolean isLong = each.user.codePoints().count() >= 3;
        if (isLong
                && Pattern.compile(Pattern.quote(each.user), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(password)
                        .find()) {
            codes.add("contains-user-name");
        }
        if (common.contains(password.toLowerCase(Locale.ROOT))) {
            codes.add("common");
        }
        if (each.changedOn.plusDays(90).isBefore(DAY)) {
            codes.add("expired");
        }
        if (password.chars().anyMatch(Character::isISOControl)) {
            codes.add("malformed-password");
        }
        return codes;
    }
}
