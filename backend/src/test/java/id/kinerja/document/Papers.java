package id.kinerja.document;

import static id.kinerja.testing.Calls.as;

import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Forms as tests ask for them and read them back. */
public final class Papers {

    private Papers() {}

    static Response preview(String bearer, FormKind kind, UUID subject) {
        return as(bearer).get("/api/v1/forms/" + kind + "/" + subject);
    }

    public static Response download(String bearer, FormKind kind, UUID subject, FileFormat format) {
        return as(bearer).accept("*/*").get("/api/v1/forms/" + kind + "/" + subject + "/file?format=" + format);
    }

    static byte[] file(String bearer, FormKind kind, UUID subject, FileFormat format) {
        return download(bearer, kind, subject, format).then().statusCode(200).extract().asByteArray();
    }

    /** The words of a PDF with single blanks, as they stand on the paper. */
    public static String words(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper text = new PDFTextStripper();
            text.setSortByPosition(true);
            return text.getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All cells of a workbook's first sheet, one a line. */
    public static String cells(byte[] xlsx) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            return workbook.getFirstSheet().read().stream().flatMap(row -> row.stream())
                    .filter(cell -> cell != null && !cell.getText().isEmpty()).map(Cell::getText).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
