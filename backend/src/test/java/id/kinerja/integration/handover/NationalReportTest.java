package id.kinerja.integration.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerja.evaluation.rating.Predicate;
import id.kinerja.integration.file.FileRefused;
import id.kinerja.integration.file.SheetReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The reports as public tools describe them. */
class NationalReportTest {

    private static final String TITLES = "Laporan Penilaian SKP Tahun 2026\nInstansi Pemerintah Kota Serang\n\n\n\nDibuat 2026-07-12 08:00\n";
    private static final String HEADER = "id;nip;nama;skp_jabatan;skp_unor;skp_unor_induk;skp_status;is_plt_plh;periode_akhir;hasil_akhir\n";

    @Test
    void findsItsHeaderBelowTitles() {
        NationalReport report = read((TITLES + HEADER
                + "1;199507032016021001;BUDI MAULANA;Sekretaris;Sekretariat;Kecamatan Kasemen;persetujuan;0;2026-06-30;BAIK\n"
                + "2;199001012010010022;IKA SARI;Pengadministrasi;Seksi;Kecamatan Kasemen;diajukan;0;2026-06-30;-\n").replace(';', ','));
        assertThat(report.people()).hasSize(2);
        assertThat(report.people().getFirst()).satisfies(budi -> {
            assertThat(budi.nip()).isEqualTo("199507032016021001");
            assertThat(budi.unitName()).isEqualTo("Sekretariat");
            assertThat(budi.approved()).isTrue();
            assertThat(budi.predicate()).isEqualTo(Predicate.GOOD);
            assertThat(budi.periodEnd()).isEqualTo(LocalDate.of(2026, 6, 30));
        });
        assertThat(report.people().getLast()).satisfies(ika -> {
            assertThat(ika.approved()).isFalse();
            assertThat(ika.predicate()).isNull();
        });
    }

    @Test
    void takesTheLatestPostAndNoActingOne() {
        NationalReport report = read(HEADER
                + "1;199507032016021001;BUDI;A;Unit Baru;K;persetujuan;0;2026-12-31 00:00:00;SANGAT BAIK\n"
                + "2;199507032016021001;BUDI;B;Unit Lama;K;persetujuan;0;2026-05-31 00:00:00;BAIK\n"
                + "3;199507032016021001;BUDI;Plt;Unit Lain;K;persetujuan;1;2027-01-31 00:00:00;KURANG\n");
        assertThat(report.people()).singleElement().satisfies(budi -> {
            assertThat(budi.unitName()).isEqualTo("Unit Baru");
            assertThat(budi.predicate()).isEqualTo(Predicate.VERY_GOOD);
        });
        assertThat(report).extracting(NationalReport::rows, NationalReport::acting, NationalReport::older, NationalReport::unreadable)
                .containsExactly(3, 1, 1, 0);
    }

    @Test
    void countsNumbersThatASpreadsheetHasRuined() {
        assertThat(read(HEADER + "1;1.99507E+17;BUDI;A;U;K;persetujuan;0;2026-12-31;BAIK\n").unreadable()).isEqualTo(1);
    }

    @Test
    void refusesAFileWithoutTheColumnsItNeeds() {
        assertThatThrownBy(() -> read("nama;umur\nBudi;41\n")).isInstanceOf(FileRefused.class);
        assertThatThrownBy(() -> read(HEADER)).isInstanceOf(FileRefused.class);
    }

    @Test
    void knowsThePredicatesInTheirSpellings() {
        assertThat(NationalPredicate.find("Butuh Perbaikan/Cukup")).contains(Predicate.NEEDS_IMPROVEMENT);
        assertThat(NationalPredicate.find("Kurang / misconduct")).contains(Predicate.POOR);
        assertThat(NationalPredicate.find("SANGAT KURANG")).contains(Predicate.VERY_POOR);
        assertThat(NationalPredicate.find("-")).isEmpty();
        assertThat(NationalPredicate.find("lumayan")).isEmpty();
    }

    private static NationalReport read(String csv) {
        return NationalReport.read(NationalReportKind.EVALUATION, SheetReader.read("laporan.csv", csv.getBytes(StandardCharsets.UTF_8)));
    }
}
