package id.kinerja.shared.qr;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A QR code as the path of its dark squares, to be drawn at any size: {@code <svg viewBox="0 0 size size"><path d=path>}.
 *
 * @param size width and height in squares, the quiet zone of four included
 */
@Schema(description = "A QR code as the path of its dark squares in a square of this size, quiet zone included.")
public record QrCode(
        @Schema(required = true, minimum = "21", maximum = "200") int size,
        @Schema(required = true, maxLength = 200_000, examples = "M4 4h7v1h-7z") String path) {

    private static final int QUIET = 4;
    /** Of one square in a picture; large enough for a printer. */
    private static final int PIXELS = 8;
    private static final int BLACK = 0xFF000000;
    private static final int WHITE = 0xFFFFFFFF;

    /** @throws IllegalArgumentException for text that is longer than a code can hold */
    public static QrCode of(String text) {
        ByteMatrix squares = squares(text);
        return new QrCode(squares.getWidth() + 2 * QUIET, path(squares));
    }

    /** As a picture within a page, for paper that draws no paths: {@code <img src=...>}. */
    public static String picture(String text) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(squares(text)));
    }

    /** Paper survives folds and stamps at level M. */
    private static ByteMatrix squares(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("The text does not fit into a QR code", tooLong);
        }
    }

    /** Each run of dark squares of a line is one rectangle. */
    private static String path(ByteMatrix squares) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                int from = x;
                while (x < squares.getWidth() && squares.get(x, y) == 1) {
                    x++;
                }
                if (x > from) {
                    path.append('M').append(from + QUIET).append(' ').append(y + QUIET).append('h').append(x - from)
                            .append("v1h-").append(x - from).append('z');
                }
            }
        }
        return path.toString();
    }

    private static byte[] png(ByteMatrix squares) {
        int side = (squares.getWidth() + 2 * QUIET) * PIXELS;
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                image.setRGB(x, y, isDark(squares, x / PIXELS - QUIET, y / PIXELS - QUIET) ? BLACK : WHITE);
            }
        }
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isDark(ByteMatrix squares, int x, int y) {
        return x >= 0 && y >= 0 && x < squares.getWidth() && y < squares.getHeight() && squares.get(x, y) == 1;
    }
}
