package id.kinerja.progress.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of each kind, and some that pretend. */
public final class SampleFiles {

    private SampleFiles() {}

    public static byte[] jpeg() {
        return concat(hex("FFD8FFE000104A46494600010100000100010000"), new byte[200], hex("FFD9"));
    }

    public static byte[] png() {
        return concat(hex("89504E470D0A1A0A0000000D"), ascii("IHDR"), hex("00000001000000010802000000907753DE"), new byte[40]);
    }

    public static byte[] webp() {
        return concat(ascii("RIFF"), hex("24000000"), ascii("WEBPVP8 "), new byte[24]);
    }

    public static byte[] heic() {
        return concat(hex("00000018"), ascii("ftypheic"), hex("00000000"), ascii("mif1heic"), new byte[64]);
    }

    public static byte[] pdf() {
        return ascii("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    }

    public static byte[] docx() {
        return zip(Map.of(
                "[Content_Types].xml", types("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"),
                "word/document.xml", "<w:document/>"));
    }

    public static byte[] xlsx() {
        return zip(Map.of(
                "[Content_Types].xml", types("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"),
                "xl/workbook.xml", "<workbook/>"));
    }

    static String types(String mainPart) {
        return "<Types><Override PartName=\"/main.xml\" ContentType=\"" + mainPart + "\"/></Types>";
    }

    public static byte[] zip(Map<String, String> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static byte[] concat(byte[]... parts) {
        var bytes = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }

    public static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }
}
