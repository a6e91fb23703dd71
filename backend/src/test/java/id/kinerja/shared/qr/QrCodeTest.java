package id.kinerja.shared.qr;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
}
