package id.kinerja.integration.file;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.integration.file.RejectedRowsFile.RejectedRow;
import id.kinerja.shared.table.FormulaGuard;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RejectedRowsFileTest {

    private static final List<String> HEADERS = List.of("nip", "nama", "baris", "alasan");
    private static final RejectedRow ROW = new RejectedRow(
            7, List.of("197102272017022001", "=HYPERLINK(\"http://x\")"), "nama: berisi rumus");

    @Test
    void keepsANumberWholeAndAFormulaHarmlessInCsv() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RejectedRowsFile.writeCsv(out, HEADERS, Stream.of(ROW));

        SheetTable read = SheetReader.read("a.csv", out.toByteArray()).getFirst();
        assertThat(read.rows().get(1).cells()).extracting(SheetCell::text).containsExactly(
                "197102272017022001", "'=HYPERLINK(\"http://x\")", "7", "nama: berisi rumus");
    }

    @Test
    void keepsThemInAWorkbookToo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RejectedRowsFile.writeXlsx(out, "Ditolak", HEADERS, Stream.of(ROW));

        SheetTable read = SheetReader.read("a.xlsx", out.toByteArray()).getFirst();
        assertThat(read.rows().get(1).cells()).extracting(SheetCell::form).containsOnly(SheetCell.Form.TEXT);
        assertThat(read.rows().get(1).cell(0).text()).isEqualTo("197102272017022001");
        assertThat(read.rows().get(1).cell(1).text()).isEqualTo("'=HYPERLINK(\"http://x\")");
    }

    @Test
    void neutralisesEveryBeginningThatCalculates() {
        assertThat(Stream.of("=1", "+1", "-1", "@x", "\tx", "\rx", "\uff1d1").map(FormulaGuard::neutralise))
                .allMatch(text -> text.startsWith("'"));
        assertThat(FormulaGuard.neutralise("Ani = Budi")).isEqualTo("Ani = Budi");
        assertThat(FormulaGuard.neutralise(null)).isEmpty();
    }

    @Test
    void takesADashOrANegativeNumberForNoFormula() {
        assertThat(Stream.of("-", "-1,5", "+62812", "")).noneMatch(FormulaGuard::isFormula);
        assertThat(Stream.of("=A1", "+A1", "-A1", "@SUM(A1)")).allMatch(FormulaGuard::isFormula);
    }
}
