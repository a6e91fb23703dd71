package id.kinerja.integration.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerja.integration.file.FileRefusal;
import id.kinerja.integration.file.FileRefused;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnRecognitionTest {

    @Test
    void recognisesEveryColumnOfTheOfficesFiles() {
        assertThat(recognised(ImportKind.EMPLOYEES, "employees.csv")).hasSize(15).allMatch(Optional::isPresent);
        assertThat(recognised(ImportKind.UNITS, "units.csv")).hasSize(4).allMatch(Optional::isPresent);
    }

    @Test
    void recognisesHeadersOfOtherExportsWhateverTheirSpelling() {
        assertThat(ColumnRecognition.recognise(ImportKind.EMPLOYEES,
                List.of("NIP Baru", "NAMA  PEGAWAI", "Gol. Ruang", "Unor Nama", "TMT Jabatan", "NIP Pejabat Penilai", "Surel")))
                .extracting(field -> field.map(ImportField::key).orElse(null))
                .containsExactly("nip", "name", "grade", "unit", "startsOn", "assessorNip", "email");
    }

    @Test
    void givesAFieldOnlyOnceAndLeavesUnknownColumnsUnused() {
        assertThat(ColumnRecognition.recognise(ImportKind.EMPLOYEES, List.of("nip", "NIP", "catatan")))
                .containsExactly(Optional.of(ImportField.NIP), Optional.empty(), Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"NIK", "No. KTP", "Agama", "NPWP", "No HP", "Alamat", "Tempat Lahir", "nama_ibu_kandung", "BPJS"})
    void knowsPersonalDataThatAppraisalDoesNotNeed(String header) {
        assertThat(ColumnRecognition.isNeedless(header)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nip", "nama", "golongan", "email", "alamat email", "catatan", "keterangan", "nama jabatan"})
    void keepsWhatMayBeNeeded(String header) {
        assertThat(ColumnRecognition.isNeedless(header)).isFalse();
    }

    @Test
    void findsTheHeaderBelowTitlesAndNotes() {
        HeaderRow header = SampleFiles.header(ImportKind.EMPLOYEES,
                "DAFTAR PEGAWAI,,\nInstansi Kota Serang,Tahun 2026,\n\nnip,nama,jabatan\n1,Ani,Camat\n");

        assertThat(header.headers()).containsExactly("nip", "nama", "jabatan");
        assertThat(header.dataRows()).extracting(row -> row.number()).containsExactly(5);
    }

    @Test
    void takesTheFirstWideRowWhereNoHeaderIsKnown() {
        HeaderRow header = SampleFiles.header(ImportKind.EMPLOYEES, "Laporan\nalpha,,alpha\n1,2,3\n");

        assertThat(header.headers()).containsExactly("alpha", "B", "alpha (C)");
    }

    @Test
    void refusesATableWithoutHeaderOrRows() {
        assertThatThrownBy(() -> SampleFiles.header(ImportKind.UNITS, "satu\ndua\n"))
                .isInstanceOfSatisfying(FileRefused.class, refused ->
                        assertThat(refused.refusal()).isEqualTo(FileRefusal.HEADER_NOT_FOUND));
        assertThatThrownBy(() -> SampleFiles.header(ImportKind.UNITS, "kode,nama\n"))
                .isInstanceOfSatisfying(FileRefused.class, refused ->
                        assertThat(refused.refusal()).isEqualTo(FileRefusal.NO_ROWS));
    }

    private static List<Optional<ImportField>> recognised(ImportKind kind, String file) {
        return ColumnRecognition.recognise(kind, SampleFiles.header(kind, SampleFiles.text(file)).headers());
    }
}
