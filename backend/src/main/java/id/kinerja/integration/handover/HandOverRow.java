package id.kinerja.integration.handover;

import id.kinerja.evaluation.rating.Predicate;
import id.kinerja.evaluation.rating.Rating;
import id.kinerja.shared.paging.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One delivered result with the fields that the national application keeps of it: kinerjaperiodik, or rw-skp22 of a whole year. Its own
 * identifier of the person (pnsDinilaiId) is known to it alone and found there by the NIP. The assessor is whoever signed: an acting official
 * stands with "Plt." or "Plh." before the post. All assessors here are employees, hence statusPenilai is ASN.
 */
record HandOverRow(
        UUID employeeId, String nip, String name, int year, LocalDate startsOn, LocalDate endsOn, String period, Rating results,
        Rating behaviour, Predicate predicate, String assessorNip, String assessorName, String assessorGrade, String assessorPosition,
        String assessorUnit) {

    static final List<String> HEADERS = List.of(
            "nip", "nama", "tahun", "periodik", "periodikId", "bulanMulaiPenilaian", "tahunMulaiPenilaian", "bulanSelesaiPenilaian",
            "tahunSelesaiPenilaian", "hasilKinerja", "hasilKinerjaNilai", "perilakuKerja", "perilakuKerjaNilai", "kuadranKinerja",
            "kuadranKinerjaNilai", "koefisienId", "penilaiNipNrp", "penilaiNama", "penilaiGolongan", "penilaiJabatanNama", "penilaiUnorNama", "statusPenilai");

    static final List<String> ANNUAL_HEADERS = List.of(
            "nip", "nama", "tahun", "hasilKinerja", "hasilKinerjaNilai", "perilakuKerja", "perilakuKerjaNilai", "kuadranKinerja",
            "kuadranKinerjaNilai", "nipNrpPenilai", "namaPenilai", "penilaiGolonganId", "penilaiJabatanNm", "penilaiUnorNm", "statusPenilai");

    static HandOverRow of(Row row) {
        return new HandOverRow(
                row.uuid("employee_id"), row.text("nip"), row.text("employee_name"), (int) row.whole("year"), row.date("starts_on"),
                row.date("ends_on"), row.text("label"), row.oneOf("result_rating", Rating.class), row.oneOf("behaviour_rating", Rating.class),
                row.oneOf("predicate", Predicate.class), row.text("assessor_nip"), row.text("assessor_name"), row.text("assessor_grade"),
                row.text("assessor_position"), row.text("assessor_unit"));
    }

    List<String> values(HandOverRules rules) {
        return List.of(
                nip, name, Integer.toString(year), period, rules.periodId(startsOn, endsOn), Integer.toString(startsOn.getMonthValue()),
                Integer.toString(startsOn.getYear()), Integer.toString(endsOn.getMonthValue()), Integer.toString(endsOn.getYear()), label(results),
                Integer.toString(rules.number(results)), label(behaviour), Integer.toString(rules.number(behaviour)), label(predicate),
                Integer.toString(rules.number(predicate)), rules.coefficientId(), orEmpty(assessorNip), orEmpty(assessorName),
                rules.grade(assessorGrade), orEmpty(assessorPosition), orEmpty(assessorUnit), "ASN");
    }

    List<String> annualValues(HandOverRules rules) {
        return List.of(
                nip, name, Integer.toString(year), label(results), Integer.toString(rules.number(results)), label(behaviour),
                Integer.toString(rules.number(behaviour)), label(predicate), Integer.toString(rules.number(predicate)), orEmpty(assessorNip),
                orEmpty(assessorName), rules.grade(assessorGrade), orEmpty(assessorPosition), orEmpty(assessorUnit), "ASN");
    }

    static String label(Rating rating) {
        return switch (rating) {
            case ABOVE -> "DI ATAS EKSPEKTASI";
            case AS_EXPECTED -> "SESUAI EKSPEKTASI";
            case BELOW -> "DI BAWAH EKSPEKTASI";
        };
    }

    static String label(Predicate predicate) {
        return switch (predicate) {
            case VERY_GOOD -> "SANGAT BAIK";
            case GOOD -> "BAIK";
            case NEEDS_IMPROVEMENT -> "BUTUH PERBAIKAN";
            case POOR -> "KURANG";
            case VERY_POOR -> "SANGAT KURANG";
        };
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
