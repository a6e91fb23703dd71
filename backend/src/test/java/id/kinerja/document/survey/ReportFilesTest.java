package id.kinerja.document.survey;

import static id.kinerja.document.Papers.cells;
import static id.kinerja.document.Papers.words;
import static id.kinerja.testing.Calls.anonymously;
import static id.kinerja.testing.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.kinerja.testing.KinerjaTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The report as a text document and a workbook, and the card as paper and picture. */
@KinerjaTest
class ReportFilesTest {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    @Test
    void theTextDocumentIsWellFormedAndSaysTheSame() throws Exception {
        ReportScene scene = ReportScene.published(0);
        scene.write("{\"executor\": \"Tim <A> & B\\u0007\\nbaris kedua\"}").then().statusCode(200);
        Map<String, Document> parts = parts(scene.file(scene.head.bearer(), "DOCX"));
        assertThat(parts).containsOnlyKeys("[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/_rels/document.xml.rels",
                "word/styles.xml", "word/footer1.xml");
        Document text = parts.get("word/document.xml");
        assertThat(text.getDocumentElement().getTextContent()).contains("LAPORAN PELAKSANAAN SURVEI KEPUASAN MASYARAKAT (SKM)", "Tim <A> & B",
                "baris kedua", "BAB V PENUTUP", "91,48", "3,4483", "Siti Rahma, S.H.", "LAMPIRAN 4").doesNotContain("null", "{", "NOT_FOUND");
        assertStyles(text, parts.get("word/styles.xml"));
        assertTables(text.getElementsByTagNameNS(W, "tbl"));
    }

    @Test
    void theWorkbookHasRespondentsByElementsAsNumbers() {
        ReportScene scene = ReportScene.published(0);
        String sheet = cells(scene.file(scene.head.bearer(), "XLSX"));
        assertThat(sheet).contains("PENGOLAHAN DATA SKM PER RESPONDEN", "SHA-256 berkas jawaban: ", "U9", "NRR", "91.48");
        assertThat(sheet.lines().filter("29"::equals)).isNotEmpty();
    }

    @Test
    void theCardSaysWhatOfficesHangUp() throws IOException {
        ReportScene scene = ReportScene.published(1);
        as(scene.clerk.bearer()).get(scene.card()).then().statusCode(200).body("value", equalTo(91.76f)).body("grade", equalTo("A"))
                .body("enough", equalTo(true)).body("profile", hasSize(4));
        byte[] paper = anonymously().accept("*/*").get(scene.published() + "/card").then().statusCode(200).extract().asByteArray();
        assertThat(words(paper)).contains("INDEKS KEPUASAN MASYARAKAT (IKM)", "KECAMATAN KASEMEN", "Periode survei: SKM, 1 April s.d. 12 Mei 2026",
                "NILAI IKM", "91,76", "MUTU PELAYANAN: A", "KINERJA: SANGAT BAIK", "JUMLAH RESPONDEN: 30", "JENIS KELAMIN", "Perempuan",
                "TERIMA KASIH ATAS PENILAIAN", "/hasil/" + scene.survey).doesNotContain("DRAF");
        try (PDDocument document = Loader.loadPDF(paper)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void theCardIsAPictureInThreeShapes() throws IOException {
        ReportScene scene = ReportScene.published(1);
        for (Map.Entry<String, int[]> shape : Map.of("A4", new int[] {1240, 1753}, "SQUARE", new int[] {1080, 1080}, "WIDE", new int[] {1920, 1080})
                .entrySet()) {
            byte[] png = as(scene.head.bearer()).accept("*/*").get(scene.card() + "/file?format=PNG&shape=" + shape.getKey()).then().statusCode(200)
                    .contentType("image/png").extract().asByteArray();
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
            assertThat(picture.getWidth()).isBetween(shape.getValue()[0] - 2, shape.getValue()[0] + 2);
            assertThat(picture.getHeight()).isBetween(shape.getValue()[1] - 2, shape.getValue()[1] + 2);
            byte[] paper = as(scene.head.bearer()).accept("*/*").get(scene.card() + "/file?shape=" + shape.getKey()).then().statusCode(200)
                    .extract().asByteArray();
            try (PDDocument document = Loader.loadPDF(paper)) {
                assertThat(document.getNumberOfPages()).as(shape.getKey()).isEqualTo(1);
            }
        }
    }

    @Test
    void aCardBeforeThePublicationIsADraft() {
        ReportScene scene = ReportScene.closed(1);
        assertThat(words(as(scene.head.bearer()).accept("*/*").get(scene.card() + "/file").then().statusCode(200).extract().asByteArray()))
                .contains("DRAF: belum dipublikasikan");
        as(scene.stranger.bearer()).get(scene.card()).then().statusCode(404);
        anonymously().accept("*/*").get(scene.published() + "/card").then().statusCode(404);
    }

    private static Map<String, Document> parts(byte[] docx) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Map<String, Document> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), factory.newDocumentBuilder().parse(new ByteArrayInputStream(zip.readAllBytes())));
            }
        }
        return parts;
    }

    private static void assertStyles(Document text, Document styles) {
        var known = elements(styles.getElementsByTagNameNS(W, "style")).map(style -> style.getAttributeNS(W, "styleId")).toList();
        assertThat(elements(text.getElementsByTagNameNS(W, "pStyle")).map(style -> style.getAttributeNS(W, "val"))).isSubsetOf(known);
        assertThat(elements(text.getElementsByTagNameNS(W, "tblStyle")).map(style -> style.getAttributeNS(W, "val"))).isSubsetOf(known);
    }

    /** Each row fills the grid, and each cell ends with a paragraph: else Word calls the file damaged. */
    private static void assertTables(NodeList tables) {
        assertThat(tables.getLength()).isGreaterThan(12);
        elements(tables).forEach(table -> {
            long columns = elements(((Element) child(table, "tblGrid")).getElementsByTagNameNS(W, "gridCol")).count();
            children(table, "tr").forEach(row -> {
                assertThat(children(row, "tc").mapToInt(ReportFilesTest::span).sum()).isEqualTo((int) columns);
                children(row, "tc").forEach(cell -> assertThat(cell.getLastChild().getLocalName()).isEqualTo("p"));
            });
        });
    }

    private static int span(Element cell) {
        NodeList spans = child(cell, "tcPr").getElementsByTagNameNS(W, "gridSpan");
        return spans.getLength() == 0 ? 1 : Integer.parseInt(((Element) spans.item(0)).getAttributeNS(W, "val"));
    }

    private static Element child(Element parent, String name) {
        return children(parent, name).findFirst().orElseThrow();
    }

    private static java.util.stream.Stream<Element> children(Element parent, String name) {
        return elements(parent.getChildNodes()).filter(each -> name.equals(each.getLocalName()));
    }

    private static java.util.stream.Stream<Element> elements(NodeList nodes) {
        return java.util.stream.IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).filter(Element.class::isInstance).map(Element.class::cast);
    }
}
