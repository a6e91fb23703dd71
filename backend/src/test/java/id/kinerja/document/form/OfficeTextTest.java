package id.kinerja.document.form;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.target.Direction;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class OfficeTextTest {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    @Test
    void datesAreWrittenOut() {
        assertThat(OfficeText.day(LocalDate.of(2026, 12, 31))).isEqualTo("31 Desember 2026");
        assertThat(OfficeText.day(null)).isEmpty();
        assertThat(OfficeText.span(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31))).isEqualTo("1 Januari s.d. 31 Maret 2026");
        assertThat(OfficeText.span(LocalDate.of(2025, 12, 1), LocalDate.of(2026, 1, 31)))
                .isEqualTo("1 Desember 2025 s.d. 31 Januari 2026");
    }

    @Test
    void momentsAreThoseOfTheOffice() {
        Instant late = Instant.parse("2026-01-08T17:05:00Z");
        assertThat(OfficeText.moment(late, JAKARTA)).isEqualTo("9 Januari 2026 pukul 00.05 WIB");
        assertThat(OfficeText.moment(late, ZoneId.of("Asia/Jayapura"))).isEqualTo("9 Januari 2026 pukul 02.05 WIT");
        assertThat(OfficeText.moment(null, JAKARTA)).isEmpty();
    }

    @Test
    void numbersOfPeopleAreGroupedAndNamed() {
        assertThat(OfficeText.nip("198609262015051001")).isEqualTo("19860926 201505 1 001");
        assertThat(OfficeText.numbered("198609262015051001")).isEqualTo("NIP 19860926 201505 1 001");
        assertThat(OfficeText.numbered("199009132025242014")).isEqualTo("NI PPPK 19900913 202524 2 014");
        assertThat(OfficeText.nip("130123456")).isEqualTo("130123456");
        assertThat(OfficeText.numbered(null)).isEmpty();
    }

    @Test
    void gradesOfCivilServantsHaveTheirRank() {
        assertThat(OfficeText.grade("III/b")).isEqualTo("Penata Muda Tk. I / III/b");
        assertThat(OfficeText.grade("IX")).isEqualTo("Golongan IX");
        assertThat(OfficeText.grade(null)).isEmpty();
    }

    @Test
    void targetsSayWhichSideIsGood() {
        assertThat(target(Direction.HIGHER_BETTER, "480.0000", null, null, "surat")).isEqualTo("480 surat");
        assertThat(target(Direction.LOWER_BETTER, "2.5000", null, null, "hari kerja")).isEqualTo("paling banyak 2,5 hari kerja");
        assertThat(target(Direction.HIGHER_BETTER, "98.5", null, null, "%")).isEqualTo("98,5%");
        assertThat(target(Direction.HIGHER_BETTER, "1250", null, null, "orang")).isEqualTo("1.250 orang");
        assertThat(target(Direction.RANGE, null, "80", "90", "nilai")).isEqualTo("80 s.d. 90 nilai");
        assertThat(target(Direction.RANGE, null, null, null, "nilai")).isEmpty();
        assertThat(target(Direction.HIGHER_BETTER, null, null, null, "surat")).isEmpty();
    }

    private static String target(Direction direction, String value, String low, String high, String unit) {
        return TargetText.target(direction, number(value), number(low), number(high), unit);
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
