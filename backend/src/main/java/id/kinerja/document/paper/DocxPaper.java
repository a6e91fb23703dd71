package id.kinerja.document.paper;

import id.kinerja.document.form.Form;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A form as a text document (WordprocessingML, ECMA-376) for the office to go on writing in: the plainest package there is, of
 * six parts. It is never issued, hence without code.
 */
@ApplicationScoped
public class DocxPaper {

    private final Template template;

    DocxPaper(@Location("form-document.xml") Template template) {
        this.template = template;
    }

    /** Its tables have no cells over several rows. */
    public byte[] write(Form form) {
        String text = XmlText.printable(template.data("form", form).data("labels", new HeadCells()).data("grid", new DocxGrid()).render());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream parts = new ZipOutputStream(out)) {
            add(parts, "[Content_Types].xml", part("content-types.xml"));
            add(parts, "_rels/.rels", part("package-rels.xml"));
            add(parts, "word/document.xml", text.getBytes(StandardCharsets.UTF_8));
            add(parts, "word/_rels/document.xml.rels", part("document-rels.xml"));
            add(parts, "word/styles.xml", part("styles.xml"));
            add(parts, "word/footer1.xml", part("footer.xml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void add(ZipOutputStream parts, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(FileTime.from(Instant.EPOCH));
        parts.putNextEntry(entry);
        parts.write(content);
        parts.closeEntry();
    }

    private static byte[] part(String name) throws IOException {
        try (InputStream in = DocxPaper.class.getResourceAsStream("/docx/" + name)) {
            return in.readAllBytes();
        }
    }
}
