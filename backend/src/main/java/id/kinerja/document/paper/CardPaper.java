package id.kinerja.document.paper;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import id.kinerja.shared.qr.QrCode;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A card of one page as PDF, and as a picture drawn from that PDF: its letters are shapes of the embedded font, so that a
 * server without any font draws them as well.
 */
@ApplicationScoped
public class CardPaper {

    private final Template template;

    CardPaper(@Location("survey-card.html") Template template) {
        this.template = template;
    }

    /** A heading with its lines, each a label and what stands beside it. */
    public record Group(String heading, List<Line> lines) {}

    public record Line(String label, String value) {}

    /** Every word of a card. */
    public record Face(
            boolean draft, String title, String unit, String period, String value, String grade, String performance, String respondents,
            List<Group> groups, String note, String thanks, String address) {}

    public byte[] pdf(Face face, CardShape shape) {
        String page = XmlText.printable(template.data("face", face).data("shape", shape).data("qr", QrCode.picture(face.address())).render());
        try (ByteArrayOutputStream out = new ByteArrayOutputStream(); PdfBoxRenderer renderer = PdfPaper.builder(page).buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            renderer.getPdfDocument().save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] png(Face face, CardShape shape) {
        try (PDDocument document = Loader.loadPDF(pdf(face, shape)); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            float scale = shape.pixels() / document.getPage(0).getMediaBox().getWidth();
            BufferedImage picture = new PDFRenderer(document).renderImage(0, scale, ImageType.RGB);
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
