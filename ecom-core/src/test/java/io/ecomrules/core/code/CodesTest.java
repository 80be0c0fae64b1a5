package io.ecomrules.core.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signed codes: what they say, how long they are, what is refused (CMP-2). */
class CodesTest {

    private static final Instant FROM = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-04-01T00:00:00Z");
    private static final byte[] SECRET = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8);
    private static final Codes CODES = new Codes(List.of(new SigningKey(1, SECRET)));

    private static Code code(String place, String reference) {
        return new Code(42, Medium.POSTER, place, Purpose.VOUCHER, reference, FROM, UNTIL);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 63", "8, 8, 88", "32, 32, 165"})
    void CMP_2_a_code_is_as_long_as_is_said(int place, int reference, int signs) {
        assertThat(CODES.sign(code("P".repeat(place), "R".repeat(reference)), 1))
                .hasSize(signs);
    }

    @Test
    void CMP_2_the_same_code_is_the_same_text_for_ever() {
        // Printed on paper: what an earlier version signed is read by every later one. Written by another program.
        assertThat(CODES.sign(code("SH-01", "618"), 1))
                .isEqualTo("EC-AEASCAAAAAAAAAAAFJU2HAMANHGGAAAFKNEC2MBRAM3DCOFEYPGV3NYT7IYLOKTOUGNAPERB");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-28T23:59:59Z, code-not-yet-valid",
        "2026-03-01T00:00:00Z, ",
        "2026-03-31T23:59:59Z, ",
        "2026-04-01T00:00:00Z, code-expired",
        "2026-04-01T00:00:01Z, code-expired"
    })
    void CMP_2_a_code_is_valid_in_its_window(Instant at, String reason) {
        var reasons =
                CODES.verify(CODES.sign(code("S", "R"), 1), Purpose.VOUCHER, at).reasons();

        assertThat(reasons).extracting(Problem::code).isEqualTo(reason == null ? List.of() : List.of(reason));
    }

    @Test
    void CMP_2_everything_against_a_genuine_code_is_told_at_once() {
        assertThat(CODES.verify(CODES.sign(code("S", "R"), 1), Purpose.PICK_UP, UNTIL)
                        .reasons())
                .extracting(Problem::code)
                .containsExactly("code-expired", "code-of-another-purpose");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1234567890", "http://d-qr.net/ex/ ", "ec-aaaa", "https://shop.example/EC"})
    void CMP_2_what_is_not_signed_is_refused(String text) {
        assertThat(CODES.read(text).reasons()).extracting(Problem::code).containsExactly("code-not-signed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EC-", "EC-AAAA", "EC-aaaa", "EC-A1", "EC-AE========"})
    void CMP_2_what_is_not_whole_is_malformed(String text) {
        assertThat(CODES.read(text).reasons()).extracting(Problem::code).containsExactly("code-malformed");
    }

    @Test
    void CMP_2_a_version_that_is_not_known_is_told() {
        var text = "EC-" + Base32.write(new byte[60]);

        assertThat(CODES.read(text).reasons()).extracting(Problem::code).containsExactly("code-version-unknown");
    }

    @Test
    void CMP_2_what_cannot_be_written_is_refused_with_every_reason() {
        assertThatThrownBy(() -> new Code(
                        1,
                        Medium.FLYER,
                        "店".repeat(11),
                        Purpose.POINTS,
                        "\ud800",
                        FROM.plusNanos(1),
                        Instant.parse("2106-02-07T06:28:16Z")))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(Problem::code)
                                .containsExactly(
                                        "code-text-too-long",
                                        "lone-surrogate",
                                        "code-time-not-writable",
                                        "code-time-not-writable"));
        assertThatThrownBy(() -> new Code(1, Medium.FLYER, "", Purpose.POINTS, "", UNTIL, UNTIL))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(Problem::code)
                                .containsExactly("code-never-valid"));
    }

    @Test
    void CMP_2_a_key_never_shows_itself() {
        var key = new SigningKey(200, SECRET);

        assertThat(key).hasToString("SigningKey 200");
        assertThatThrownBy(() -> new SigningKey(3, new byte[31]))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(Problem::code)
                                .containsExactly("key-too-short"));
        assertThatThrownBy(() -> new SigningKey(256, SECRET)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new Codes(Collections.nCopies(2, key))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CODES.sign(code("", ""), 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
