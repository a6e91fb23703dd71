package id.kinerja.shared.qr;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");

    @Test
    void whatIsDrawnIsReadAgain() throws Exception {
        String url = "https://kinerja.kasemen.example/lacak?kode=7K2M-Q0XR-93TB";
        QrCode code = QrCode.of(url);
        int inside = code.size() - 8;
        BitMatrix squares = new BitMatrix(inside);
        Matcher run = RUN.matcher(code.path());
        while (run.find()) {
            for (int i = 0; i < Integer.parseInt(run.group(3)); i++) {
                squares.set(Integer.parseInt(run.group(1)) - 4 + i, Integer.parseInt(run.group(2)) - 4);
            }
        }
        assertThat(new Decoder().decode(squares).getText()).isEqualTo(url);
    }

    @Test
    void thePictureIsReadAgain() throws Exception {
        String url = "https://kinerja.kasemen.example/periksa?kode=K7QM-9TXA-2HBD-WP4E";
        byte[] png = Base64.getDecoder().decode(QrCode.picture(url).substring("data:image/png;base64,".length()));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        int inside = image.getWidth() / 8 - 8;
        BitMatrix squares = new BitMatrix(inside);
        for (int y = 0; y < inside; y++) {
            for (int x = 0; x < inside; x++) {
                if ((image.getRGB((x + 4) * 8 + 4, (y + 4) * 8 + 4) & 0xFF) == 0) {
                    squares.set(x, y);
                }
            }
        }
        assertThat(new Decoder().decode(squares).getText()).isEqualTo(url);
        assertThat(image.getRGB(0, 0) & 0xFF).isEqualTo(0xFF);
    }
}
