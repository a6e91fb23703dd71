package id.kinerja.integration.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetReaderTest {

    @ParameterizedTest
    @CsvSource({"','", "';'", "'\t'"})
    void findsTheSeparator(String separator) {
        String file = String.join(separator, "nip", "nama", "jabatan") + "\r\n"
                + String.join(separator, "1", "Ani", "\"Kepala, Seksi; Umum\"") + "\r\n";

        assertThat(texts(read("a.csv", file.getBytes(StandardCharsets.UTF_8)))).containsExactly(
                List.of("nip", "nama", "jabatan"), List.of("1", "Ani", "Kepala, Seksi; Umum"));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-8, '\ufeff'", "UTF-16LE, '\ufeff'", "UTF-16BE, '\ufeff'", "windows-1252, ''"})
    void readsTheEncodingsOfOfficeSoftware(String encoding, String mark) {
        byte[] file = (mark + "nip,nama\n1,Désirée\n").getBytes(Charset.forName(encoding));

        assertThat(texts(read("a.csv", file))).containsExactly(List.of("nip", "nama"), List.of("1", "Désirée"));
    }

    @Test
    void obeysTheLineThatTellsExcelTheSeparatorAndCountsIt() {
        SheetTable table = read("a.csv", "sep=;\nnip;nama\n\n1;Ani\n".getBytes(StandardCharsets.UTF_8));

        assertThat(table.rows()).extracting(SheetRow::number).containsExactly(2, 4);
    }

    @Test
    void numbersRowsAsTheSpreadsheetDoesAlsoAcrossCellsOfSeveralLines() {
        SheetTable table = read("a.csv", "nip,nama\n1,\"Ani\nBudi\"\n2,Cici\n".getBytes(StandardCharsets.UTF_8));

        assertThat(table.rows()).extracting(SheetRow::number).containsExactly(1, 2, 3);
    }

    @Test
    void showsNumbersOfAWorkbookAsTheSheetDoesAndRemembersThatTheyAreNumbers() throws IOException {
        SheetTable table = read("a.xlsx", workbook((book, sheet) -> {
            sheet.value(0, 0, "nip");
            sheet.value(1, 0, "197102272017022001");
            sheet.value(2, 0, 197102272017022001d);
            sheet.value(3, 0, 197102272017022001d);
            sheet.style(3, 0).format("0").set();
            sheet.value(4, 0, 12.50);
        }));

        assertThat(table.rows().stream().map(row -> row.cell(0))).containsExactly(
                SheetCell.text("nip"),
                SheetCell.text("197102272017022001"),
                SheetCell.of("1.97102E+17", SheetCell.Form.NUMBER),
                SheetCell.of("197102272017022000", SheetCell.Form.NUMBER),
                SheetCell.of("12.5", SheetCell.Form.NUMBER));
    }

    @Test
    void readsADateOfAWorkbookWhateverItsFormat() throws IOException {
        SheetTable table = read("a.xlsx", workbook((book, sheet) -> {
            sheet.value(0, 0, java.time.LocalDate.of(2024, 2, 29));
            sheet.style(0, 0).format("dd/mm/yyyy").set();
            sheet.value(1, 0, java.time.LocalDate.of(2024, 2, 29));
            sheet.style(1, 0).format("d mmmm yyyy").set();
        }));

        assertThat(table.rows()).extracting(row -> row.cell(0))
                .containsOnly(SheetCell.of("2024-02-29", SheetCell.Form.DATE));
    }

    @Test
    void showsAFormulaAsTheFormula() throws IOException {
        SheetTable table = read("a.xlsx", workbook((book, sheet) -> sheet.formula(0, 0, "HYPERLINK(\"http://x\",\"klik\")")));

        assertThat(table.rows().getFirst().cell(0).form()).isEqualTo(SheetCell.Form.FORMULA);
        assertThat(table.rows().getFirst().cell(0).text()).startsWith("=HYPERLINK");
    }

    @Test
    void passesOverSheetsThatAreHidden() throws IOException {
        byte[] file = workbook((book, sheet) -> {
            sheet.value(0, 0, "seen");
            var hidden = book.newWorksheet("Hidden");
            hidden.setVisibilityState(org.dhatim.fastexcel.VisibilityState.HIDDEN);
            hidden.value(0, 0, "unseen");
        });

        assertThat(SheetReader.read("a.xlsx", file)).extracting(SheetTable::name).containsExactly("Sheet");
    }

    @Test
    void refusesAFileThatIsNotWhatItsNameSays() throws IOException {
        assertRefused("a.xlsx", "nip,nama\n".getBytes(StandardCharsets.UTF_8), FileRefusal.DISGUISED);
        assertRefused("a.csv", workbook((book, sheet) -> sheet.value(0, 0, "nip")), FileRefusal.DISGUISED);
        assertRefused("a.csv", "%PDF-1.7 ...".getBytes(StandardCharsets.UTF_8), FileRefusal.DISGUISED);
        assertRefused("a.csv", new byte[] {'n', 'i', 0, 1, 2}, FileRefusal.DISGUISED);
        assertRefused("a.xlsx", zip("notes.txt", new byte[10]), FileRefusal.DISGUISED);
        assertRefused("a.exe", "nip,nama\n".getBytes(StandardCharsets.UTF_8), FileRefusal.TYPE_UNKNOWN);
        assertRefused("pegawai.xls", "<html><table>".getBytes(StandardCharsets.UTF_8), FileRefusal.WEB_PAGE);
        assertRefused("a.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}, FileRefusal.OLD_OR_LOCKED_EXCEL);
        assertRefused("a.csv", new byte[0], FileRefusal.EMPTY);
        assertRefused("a.csv", "\n,,\n".getBytes(StandardCharsets.UTF_8), FileRefusal.EMPTY);
    }

    @Test
    void refusesAWorkbookThatUnpacksToTooMuch() throws IOException {
        byte[] bomb = zip("xl/worksheets/sheet1.xml", new byte[70 * 1024 * 1024]);

        assertThat(bomb.length).isLessThan(FileLimits.FILE_BYTES);
        assertRefused("a.xlsx", bomb, FileRefusal.UNPACKS_TOO_LARGE);
    }

    @Test
    void refusesAWorkbookThatIsDamagedOrHoldsMacros() throws IOException {
        byte[] whole = workbook((book, sheet) -> sheet.value(0, 0, "nip"));
        assertRefused("a.xlsx", java.util.Arrays.copyOf(whole, whole.length / 2), FileRefusal.DAMAGED);
        assertRefused("a.xlsx", zip("[Content_Types].xml", new byte[3]), FileRefusal.DAMAGED);
        assertRefused("a.xlsx", zip("xl/vbaProject.bin", new byte[3]), FileRefusal.WITH_MACROS);
    }

    @Test
    void refusesMoreRowsOrColumnsThanItReads() {
        assertRefused("a.csv", "nip,nama\n".repeat(FileLimits.READ_ROWS + 1).getBytes(StandardCharsets.UTF_8),
                FileRefusal.TOO_MANY_ROWS);
        assertRefused("a.csv", ("x,".repeat(FileLimits.COLUMNS) + "x\n").getBytes(StandardCharsets.UTF_8),
                FileRefusal.TOO_MANY_COLUMNS);
        assertRefused("a.csv", new byte[FileLimits.FILE_BYTES + 1], FileRefusal.TOO_LARGE);
    }

    @Test
    void refusesAQuoteThatNeverCloses() {
        assertRefused("a.csv", "nip,nama\n1,\"Ani\n2,Budi\n".getBytes(StandardCharsets.UTF_8), FileRefusal.QUOTE_NOT_CLOSED);
    }

    private static SheetTable read(String name, byte[] file) {
        return SheetReader.read(name, file).getFirst();
    }

    private static List<List<String>> texts(SheetTable table) {
        return table.rows().stream().map(row -> row.cells().stream().map(SheetCell::text).toList()).toList();
    }

    private static void assertRefused(String name, byte[] file, FileRefusal refusal) {
        assertThatThrownBy(() -> SheetReader.read(name, file))
                .isInstanceOfSatisfying(FileRefused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    interface Filling {
        void fill(Workbook book, org.dhatim.fastexcel.Worksheet sheet);
    }

    static byte[] workbook(Filling filling) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Test", "1.0")) {
            filling.fill(book, book.newWorksheet("Sheet"));
        }
        return out.toByteArray();
    }

    /** With the one part that makes a zip file look like a workbook, unless it is to be none. */
    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            if (!name.endsWith(".txt")) {
                zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
                zip.write("<workbook/>".getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }
}
