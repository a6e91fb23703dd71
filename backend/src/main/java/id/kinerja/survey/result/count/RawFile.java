package id.kinerja.survey.result.count;

import id.kinerja.shared.hash.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * The answers of a survey as a file: UTF-8 without a mark, comma, LF, rows in the order of their bytes. Its SHA-256 is what
 * {@code sha256sum} says of the downloaded file. No trait of a respondent and no day is in it.
 */
final class RawFile {

    private final ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    private final MessageDigest digest = Sha256.begin();
    private final OutputStream out;
    private long rows;

    RawFile(List<String> itemCodes) {
        try {
            out = new DigestOutputStream(new GZIPOutputStream(compressed), digest);
            write("service,channel," + String.join(",", itemCodes) + ",tooFast,straightLine,burst\n");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    void add(String line, long times) {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            for (long time = 0; time < times; time++) {
                out.write(bytes);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        rows += times;
    }

    /** The compressed content; nothing can be added afterwards. */
    byte[] finish() {
        try {
            out.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return compressed.toByteArray();
    }

    /** SHA-256 of the uncompressed content in small hexadecimal digits, once finished. */
    String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }

    long rows() {
        return rows;
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
