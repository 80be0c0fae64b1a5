package io.ecomrules.o2o;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.ecomrules.core.code.Code;
import io.ecomrules.core.code.Codes;
import io.ecomrules.core.code.Medium;
import io.ecomrules.core.code.Purpose;
import io.ecomrules.core.code.SigningKey;
import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.finding.Problem;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes go into pictures and come out again; pictures of others are refused. */
class QrPicturesTest {

    private static final Codes CODES =
            new Codes(List.of(new SigningKey(1, "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8))));
    private static final Instant NOW = Instant.parse("2026-06-10T00:00:00Z");

    @TempDir
    private Path folder;

    private static Code code(Medium medium, String reference) {
        return new Code(7, medium, "SH-01", Purpose.VOUCHER, reference, NOW, NOW.plusSeconds(60));
    }

    @ParameterizedTest
    @EnumSource(Medium.class)
    void CMP_2_a_code_comes_out_of_the_picture_as_it_went_in(Medium medium) throws IOException {
        var file = folder.resolve("code.png").toFile();
        var text = CODES.sign(code(medium, "618"), 1);
        ImageIO.write(QrPictures.draw(text, 240), "png", file);

        var scanned = QrPictures.read(ImageIO.read(file)).orElseThrow();

        assertThat(scanned).isEqualTo(text);
        assertThat(CODES.verify(scanned, Purpose.VOUCHER, NOW)).isEqualTo(new Answer.Granted<>(code(medium, "618")));
    }

    @Test
    void CMP_2_the_longest_code_in_an_address_can_be_read_too() {
        var text = "HTTPS://SHOP.EXAMPLE/C/"
                + CODES.sign(
                        new Code(
                                Long.MIN_VALUE,
                                Medium.OUTDOOR,
                                "P".repeat(32),
                                Purpose.SHOP_LINK,
                                "R".repeat(32),
                                NOW,
                                NOW.plusSeconds(60)),
                        1);

        assertThat(QrPictures.read(QrPictures.draw(text, 400))).hasValue(text);
        assertThat(CODES.read(text)).isInstanceOf(Answer.Granted.class);
    }

    @Test
    void CMP_2_a_picture_that_was_drawn_over_is_refused_or_still_says_the_same() {
        var text = CODES.sign(code(Medium.POSTER, "618"), 1);
        for (int size = 0; size <= 240; size += 20) {
            var picture = QrPictures.draw(text, 240);
            picture.createGraphics().fillRect(100, 100, size, size / 2);
            QrPictures.read(picture).ifPresent(scanned -> assertThat(scanned).isEqualTo(text));
        }
    }

    @Test
    void a_picture_without_a_code_says_nothing() {
        assertThat(QrPictures.read(new BufferedImage(50, 50, BufferedImage.TYPE_INT_RGB)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"qrcode-2_15.png", "qrcode-2_26.png", "qrcode-2_27.png", "qrcode-6_2.png"})
    void CMP_2_pictures_of_others_are_refused_as_unsigned(String name) throws IOException {
        var shared = System.getProperty("ecom.shared", "");
        var file = Path.of(shared, "data", "qr-images", "images", name);
        assumeThat(!shared.isEmpty() && Files.exists(file)).isTrue();
        var scanned = QrPictures.read(ImageIO.read(file.toFile())).orElseThrow();

        assertThat(expected(Path.of(shared))).contains(scanned.strip());
        assertThat(CODES.verify(scanned, Purpose.VOUCHER, NOW).reasons())
                .extracting(Problem::code)
                .containsExactly("code-not-signed");
    }

    private static String expected(Path shared) throws IOException {
        return Files.readString(shared.resolve("data/qr-images/expected.csv"), StandardCharsets.UTF_8);
    }
}
