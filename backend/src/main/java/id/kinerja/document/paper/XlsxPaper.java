package id.kinerja.document.paper;

import id.kinerja.document.form.Form;
import id.kinerja.document.form.OfficeText;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A form as a workbook of one sheet; every cell is text, so that a NIP survives and nothing in it calculates. */
@ApplicationScoped
public class XlsxPaper {

    private final OfficeTime time;

    XlsxPaper(OfficeTime time) {
        this.time = time;
    }

    /** @param seal null for a draft */
    public byte[] write(Form form, Seal seal) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Kinerja", "1.0")) {
            workbook.properties().setTitle(form.title() + " - " + form.about());
            Worksheet sheet = workbook.newWorksheet("Formulir");
            new FormSheet(sheet).write(form, seal, seal == null ? "" : OfficeText.moment(seal.issuedAt(), time.zone()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
