package id.kinerja.document.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import id.kinerja.document.form.Form;
import id.kinerja.document.form.OfficeText;
import id.kinerja.shared.qr.QrCode;
import id.kinerja.shared.time.OfficeTime;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A form as PDF: A4, tagged for screen readers (PDF/UA), its font embedded. Nothing is fetched from anywhere. */
@ApplicationScoped
public class PdfPaper {

    private static final String FONT = "Liberation";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    static {
        // It tells each step of each page otherwise.
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
    }

    private final Template template;
    private final OfficeTime time;

    PdfPaper(@Location("form.html") Template template, OfficeTime time) {
        this.template = template;
        this.time = time;
    }

    /** @param seal null for a draft */
    public byte[] write(Form form, Seal seal) {
        String page = XmlText.printable(page(form, seal));
        try (ByteArrayOutputStream out = new ByteArrayOutputStream(); PdfBoxRenderer renderer = builder(page).buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            date(renderer.getPdfDocument(), seal == null ? time.now() : seal.issuedAt());
            renderer.getPdfDocument().save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String page(Form form, Seal seal) {
        return template.data("form", form)
                .data("report", form.hasChapters())
                .data("title", form.title() + " - " + form.about())
                .data("css", new StyleText())
                .data("labels", new HeadCells())
                .data("footer", seal == null ? "DRAF" : "Kode verifikasi " + seal.code())
                .data("seal", seal)
                .data("qr", seal == null ? "" : QrCode.picture(seal.address()))
                .data("issued", seal == null ? "" : OfficeText.moment(seal.issuedAt(), time.zone()))
                .render();
    }

    static PdfRendererBuilder builder(String page) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        font(builder, "LiberationSans-Regular.ttf", NORMAL, FontStyle.NORMAL);
        font(builder, "LiberationSans-Bold.ttf", BOLD, FontStyle.NORMAL);
        font(builder, "LiberationSans-Italic.ttf", NORMAL, FontStyle.ITALIC);
        return builder.withHtmlContent(page, null).usePdfUaAccessibility(true).withProducer("Kinerja").useReplacementText("?")
                .useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null);
    }

    private static void font(PdfRendererBuilder builder, String file, int weight, FontStyle style) {
        builder.useFont(() -> open(file), FONT, weight, style, true);
    }

    private static InputStream open(String file) {
        return PdfPaper.class.getResourceAsStream("/fonts/" + file);
    }

    /** The moment of the issue, not of the download: the same document is made the same again. */
    private void date(PDDocument document, Instant moment) {
        GregorianCalendar at = GregorianCalendar.from(ZonedDateTime.ofInstant(moment, time.zone()));
        document.getDocumentInformation().setCreationDate(at);
        document.getDocumentInformation().setModificationDate(at);
        document.setDocumentId(moment.toEpochMilli());
    }
}
