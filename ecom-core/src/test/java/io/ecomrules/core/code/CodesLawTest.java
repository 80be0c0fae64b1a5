package io.ecomrules.core.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.finding.Problem;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of signed codes (CMP-2). */
class CodesLawTest {

    private static final Codes CODES = new Codes(List.of(key(7, 'a'), key(8, 'b')));

    private static SigningKey key(int id, char fill) {
        return new SigningKey(id, String.valueOf(fill).repeat(32).getBytes(StandardCharsets.UTF_8));
    }

    @Provide
    Arbitrary<Code> codes() {
        var texts = Arbitraries.strings().withCharRange('0', 'Z').withChars('店').ofMaxLength(10);
        var seconds = Arbitraries.longs().between(0, 4_000_000_000L);
        return Combinators.combine(
                        Arbitraries.longs(),
                        Arbitraries.of(Medium.class),
                        texts,
                        Arbitraries.of(Purpose.class),
                        texts,
                        seconds)
                .as((serial, medium, place, purpose, reference, from) -> new Code(
                        serial,
                        medium,
                        place,
                        purpose,
                        reference,
                        Instant.ofEpochSecond(from),
                        Instant.ofEpochSecond(from + 60)));
    }

    @Property
    void what_was_signed_is_read_back(@ForAll("codes") Code code) {
        var text = CODES.sign(code, 7);

        assertThat(CODES.read(text)).isEqualTo(new Answer.Granted<>(code));
        assertThat(CODES.read("HTTPS://SHOP.EXAMPLE/C/" + text)).isEqualTo(new Answer.Granted<>(code));
        assertThat(text).matches("EC-[A-Z2-7]+");
    }

    @Property
    void no_changed_sign_goes_unnoticed(
            @ForAll("codes") Code code, @ForAll @IntRange(max = 400) int place, @ForAll @IntRange(max = 31) int sign) {
        var text = CODES.sign(code, 7);
        int at = 3 + place % (text.length() - 3);
        char other = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".charAt(sign);
        var changed = text.substring(0, at) + other + text.substring(at + 1);

        if (changed.equals(text)) {
            return;
        }
        assertThat(CODES.read(changed).reasons())
                .extracting(Problem::code)
                .hasSize(1)
                .isSubsetOf("code-forged", "code-malformed", "code-key-unknown", "code-version-unknown");
    }

    @Property
    void another_key_is_no_signature(@ForAll("codes") Code code) {
        var forger = new Codes(List.of(key(7, 'x'), key(9, 'a')));

        assertThat(CODES.read(forger.sign(code, 7)).reasons())
                .extracting(Problem::code)
                .containsExactly("code-forged");
        assertThat(CODES.read(forger.sign(code, 9)).reasons())
                .extracting(Problem::code)
                .containsExactly("code-key-unknown");
    }

    @Property
    void any_other_text_is_refused_and_never_throws(@ForAll String text) {
        assertThat(CODES.read(text)).isInstanceOf(Answer.Refused.class);
        assertThat(CODES.read("EC-" + text)).isInstanceOf(Answer.Refused.class);
    }

    @Property
    void bytes_have_one_text_and_it_is_read_back(@ForAll byte[] bytes) {
        assertThat(Base32.read(Base32.write(bytes)).orElseThrow()).isEqualTo(bytes);
    }
}
