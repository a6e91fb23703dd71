package id.kinerja.shared.qr;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
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

    /** @throws IllegalArgumentException for text that is longer than a code can hold */
    public static QrCode of(String text) {
        try {
            ByteMatrix squares = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            return new QrCode(squares.getWidth() + 2 * QUIET, path(squares));
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
}
