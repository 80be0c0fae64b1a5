package io.ecomrules.o2o;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.EncodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.WriterException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** QR pictures, written and read by ZXing. */
public final class QrPictures {

    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xFFFFFF;

    private QrPictures() {}

    /**
     * Draws a text, such as a signed code.
     *
     * @param text the text
     * @param pixels the width and height of the picture
     * @return the picture, black on white with its margin
     * @throws IllegalArgumentException if the text does not fit into any QR picture
     */
    public static BufferedImage draw(String text, int pixels) {
        try {
            var matrix = new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            pixels,
                            pixels,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M));
            var picture = new BufferedImage(matrix.getWidth(), matrix.getHeight(), BufferedImage.TYPE_INT_RGB);
            for (int y = 0; y < matrix.getHeight(); y++) {
                for (int x = 0; x < matrix.getWidth(); x++) {
                    picture.setRGB(x, y, matrix.get(x, y) ? BLACK : WHITE);
                }
            }
            return picture;
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(
                    "A text of " + text.length() + " signs fits into no QR picture.", tooLong);
        }
    }

    /**
     * Reads a picture, be it dark on light or light on dark.
     *
     * @param picture the picture
     * @return the text, which is believed only once it was verified; or empty if there is none to be found
     */
    public static Optional<String> read(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        var pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        LuminanceSource source = new RGBLuminanceSource(width, height, pixels);
        return decode(source).or(() -> decode(source.invert()));
    }

    /** A picture without a code is no error. */
    private static Optional<String> decode(LuminanceSource source) {
        var hints = new EnumMap<DecodeHintType, Object>(DecodeHintType.class);
        hints.put(DecodeHintType.TRY_HARDER, true);
        try {
            return Optional.of(new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)), hints)
                    .getText());
        } catch (ReaderException none) {
            return Optional.empty();
        }
    }
}
