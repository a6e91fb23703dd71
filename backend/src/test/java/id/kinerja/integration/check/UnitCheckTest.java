package id.kinerja.integration.check;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.organization.unit.UnitKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class UnitCheckTest {

    private static final String HEADER = "kode,nama,jenis,kode_induk\n";

    @Test
    void takesTheTreeAndFindsNothingToChangeInItAgain() {
        List<CheckedRow<UnitProposal>> first = check(SampleFiles.text("units.csv"), Map.of());
        assertThat(first).hasSize(19).allMatch(row -> row.outcome() == Outcome.CREATE && row.problems().isEmpty());

        assertThat(check(SampleFiles.text("units.csv"), after(first))).allMatch(row -> row.outcome() == Outcome.UNCHANGED);
    }

    @Test
    void namesEveryFault() {
        assertThat(errors(check(HEADER + "A,Satu,SEKSI,X\nB,Dua,PUSAT,\nC,Tiga,SEKSI,C\nD,,SEKSI,\nE,Lima,SEKSI,\nE,Enam,SEKSI,\n"
                + "F,=1+1,SEKSI,\nG,Tujuh,SEKSI,H\nH,Delapan,SEKSI,G\nI,Sembilan,SEKSI,A\n", Map.of()))).isEqualTo(Map.of(
                2, List.of("parentCode:parent-unknown"), 3, List.of("kind:unit-kind-unknown"),
                4, List.of("parentCode:parent-is-itself"), 5, List.of("name:missing"), 6, List.of("code:unit-code-double"),
                7, List.of("code:unit-code-double"), 8, List.of("name:formula"), 9, List.of("parentCode:parent-loop"),
                10, List.of("parentCode:parent-loop"), 11, List.of("parentCode:parent-row-rejected")));
    }

    @Test
    void seesALoopThatClosesThroughUnitsOutsideTheFile() {
        Map<UUID, KnownOffice.Unit> known = after(check(HEADER + "A,Satu,SEKSI,\nB,Dua,SEKSI,A\n", Map.of()));

        assertThat(errors(check(HEADER + "A,Satu,SEKSI,B\n", known))).isEqualTo(Map.of(2, List.of("parentCode:parent-loop")));
    }

    private static List<CheckedRow<UnitProposal>> check(String csv, Map<UUID, KnownOffice.Unit> known) {
        HeaderRow header = SampleFiles.header(ImportKind.UNITS, csv);
        Mapping mapping = new Mapping(ColumnRecognition.recognise(ImportKind.UNITS, header.headers()));
        return new UnitCheck(header.dataRows(), mapping, known).judge();
    }

    private static Map<UUID, KnownOffice.Unit> after(List<CheckedRow<UnitProposal>> rows) {
        Map<String, UUID> ids = rows.stream().collect(Collectors.toMap(row -> row.proposal().code(), row -> UUID.randomUUID()));
        Map<UUID, KnownOffice.Unit> units = new HashMap<>();
        rows.stream().map(CheckedRow::proposal).forEach(unit -> units.put(ids.get(unit.code()), new KnownOffice.Unit(
                ids.get(unit.code()), unit.code(), unit.name(), UnitKind.valueOf(unit.kind().name()), ids.get(unit.parentCode()))));
        return units;
    }

    private static Map<Integer, List<String>> errors(List<CheckedRow<UnitProposal>> rows) {
        return rows.stream().filter(row -> row.outcome() == Outcome.REJECTED).collect(Collectors.toMap(CheckedRow::number,
                row -> row.problems().stream().map(problem -> problem.field().key() + ":" + problem.code()).toList()));
    }
}
