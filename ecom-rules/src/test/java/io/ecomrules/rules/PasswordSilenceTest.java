package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.json.PasswordReportJson;
import io.ecomrules.core.password.Password;
import io.ecomrules.core.password.PasswordHistory;
import io.ecomrules.core.password.PasswordReport;
import io.ecomrules.core.password.PasswordRequest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No password is ever kept, printed, logged, or in an exception or {@code toString} (ACC-3). */
class PasswordSilenceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7hunter-Secret",
                "hunter",
                "HUNTER",
                "7777",
                "trustno1",
                "Hunter\u0000Secret",
                "Hunter\ud800Secret",
                "密码是猎人",
                "Good.Hunter-22"
            })
    void nothing_that_is_said_of_a_password_holds_it(String secret) {
        var said = new StringBuilder();
        var printed = printed(() -> {
            try (var ecom = Ecom.builtIn()) {
                for (var user : List.of("zhang.wei", secret, "hunter")) {
                    var request = new PasswordRequest(
                            "zhang.wei".equals(user) ? user : "u", Password.of(secret), DAY.minusDays(400));
                    said.append(everything(request, ecom.passwords().judge(request, (last, candidate) -> true, DAY)));
                    var named = new PasswordRequest(user, Password.of(secret), null);
                    said.append(everything(ecom.passwords().judge(named, DAY)));
                }
                said.append(ecom.passwords().terms(DAY));
            }
        });

        assertThat(said.toString().toLowerCase(Locale.ROOT)).doesNotContain(parts(secret));
        assertThat(printed).doesNotContain(parts(secret));
    }

    @Test
    void what_a_password_is_and_how_long_it_is_cannot_be_told_from_outside() {
        var one = Password.of("7hunter-Secret");
        var other = Password.of("x".toCharArray());

        assertThat(one.toString()).isEqualTo(other.toString()).doesNotContain("14", "x");
        assertThat(one).isNotEqualTo(Password.of("7hunter-Secret"));
        assertThat(Arrays.stream(Password.class.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .map(method -> method.getName() + method.getParameterCount()))
                .containsExactlyInAnyOrder("of1", "of1", "close0", "toString0");
        assertThat(java.io.Serializable.class.isAssignableFrom(Password.class)).isFalse();
        assertThat(Arrays.stream(PasswordReport.class.getRecordComponents()).map(each -> each.getType()))
                .noneMatch(type -> type == Password.class);
    }

    @Test
    void the_characters_that_were_copied_are_not_those_that_were_given() {
        var given = "7hunter-Secret".toCharArray();
        var password = Password.of(given);
        Arrays.fill(given, '\0');

        try (var ecom = Ecom.builtIn()) {
            assertThat(ecom.passwords()
                            .judge(PasswordRequest.of("u", password), DAY)
                            .findings())
                    .extracting(finding -> finding.code())
                    .containsExactly("leading-digit");
        }
    }

    @Test
    void a_host_that_fails_in_its_history_is_told_so_without_the_password() {
        PasswordHistory broken = (last, candidate) -> {
            throw new IllegalStateException("no database");
        };
        try (var ecom = Ecom.builtIn()) {
            var thrown = catchThrowable(
                    () -> ecom.passwords().judge(PasswordRequest.of("u", Password.of("7hunter-Secret")), broken, DAY));
            var trace = new StringWriter();
            thrown.printStackTrace(new PrintWriter(trace));

            assertThat(thrown).hasMessage("no database");
            assertThat(trace.toString()).doesNotContainIgnoringCase("hunter");
        }
    }

    private static String everything(PasswordRequest request, PasswordReport report) {
        return request + everything(report);
    }

    private static String everything(PasswordReport report) {
        return Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)
                .map(locale -> PasswordReportJson.write("1", report, locale)
                        + report.findings().stream()
                                .map(Messages.in(locale)::text)
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" ", report.toString(), ""));
    }

    /** The whole, and what is left of it where it was cut at characters that are not shown. */
    private static List<String> parts(String secret) {
        return Arrays.stream(secret.toLowerCase(Locale.ROOT).split("[\u0000\ud800]", -1))
                .toList();
    }

    private static String printed(Runnable run) {
        var out = System.out;
        var err = System.err;
        var bytes = new ByteArrayOutputStream();
        var caught = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        System.setOut(caught);
        System.setErr(caught);
        try {
            run.run();
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        return bytes.toString(StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
    }
}
