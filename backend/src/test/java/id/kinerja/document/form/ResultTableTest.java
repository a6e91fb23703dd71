package id.kinerja.document.form;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.document.form.Form.Cell;
import id.kinerja.document.form.Form.Section;
import id.kinerja.document.form.ResultTable.Measure;
import id.kinerja.document.form.ResultTable.Result;
import id.kinerja.document.form.ResultTable.Shape;
import id.kinerja.target.TargetKind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.api.Test;

class ResultTableTest {

    private static final Result LETTERS = new Result(TargetKind.MAIN, "Layanan memuaskan", "Surat terbit", "Penerima layanan", List.of(
            new Measure("Kuantitas", "Jumlah surat", "480 surat", "126 surat"),
            new Measure("Waktu", "Lama rata-rata", "paling banyak 2 hari", "1,5 hari")), "Pertahankan");

    @ParameterizedTest
    @EnumSource(Shape.class)
    void everyLineFillsTheTableAndTheWidthsThePage(Shape shape) {
        for (Section section : List.of(ResultTable.planned(shape, List.of(LETTERS)), ResultTable.evaluated(shape, List.of(LETTERS)))) {
            int[] covered = new int[section.rows().size()];
            for (int row = 0; row < covered.length; row++) {
                for (Cell cell : section.rows().get(row).cells()) {
                    for (int below = row; below < row + cell.rows(); below++) {
                        covered[below] += cell.columns();
                    }
                }
            }
            assertThat(covered).containsOnly(section.columns().size());
            assertThat(section.columns().stream().mapToInt(Form.Column::width).sum()).isBetween(97, 100);
        }
    }

    @Test
    void mainResultsComeBeforeAdditionalOnes() {
        Section section = ResultTable.planned(Shape.QUANTITATIVE, List.of(
                new Result(TargetKind.ADDITIONAL, "", "Panitia lomba", "", List.of(), ""), LETTERS));
        assertThat(texts(section)).containsSubsequence("A. UTAMA", "1", "Layanan memuaskan", "Surat terbit", "Kuantitas",
                "B. TAMBAHAN", "1", "-", "Panitia lomba");
    }

    @Test
    void leadersHaveAPerspectiveAndNoSuperiorsResult() {
        Section section = ResultTable.planned(Shape.QUANTITATIVE_LEADER, List.of(LETTERS));
        assertThat(section.columns()).extracting(Form.Column::label)
                .containsExactly("NO", "RENCANA HASIL KERJA", "INDIKATOR KINERJA INDIVIDU", "TARGET", "PERSPEKTIF");
        assertThat(texts(section)).doesNotContain("Layanan memuaskan").contains("Penerima layanan", "B. TAMBAHAN", "Tidak ada");
    }

    @Test
    void aDescribedResultHasItsTargetBehindTheWords() {
        assertThat(texts(ResultTable.planned(Shape.QUALITATIVE, List.of(LETTERS)))).contains("Jumlah surat: 480 surat");
    }

    private static List<String> texts(Section section) {
        return section.rows().stream().flatMap(row -> row.cells().stream()).map(Cell::text).toList();
    }
}
