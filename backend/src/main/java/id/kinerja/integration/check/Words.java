package id.kinerja.integration.check;

import id.kinerja.employee.EmployeeStatus;
import id.kinerja.employee.Nip;
import id.kinerja.organization.assignment.PositionKind;
import id.kinerja.organization.unit.UnitKind;
import id.kinerja.target.Accumulation;
import id.kinerja.target.Aspect;
import id.kinerja.target.Direction;
import id.kinerja.target.IndicatorSource;
import id.kinerja.target.TargetKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The words of personnel lists for the few things that are one of a set. What is not listed is unknown, not guessed. */
final class Words {

    private static final Map<String, EmployeeStatus> STATUSES = words(Map.of(
            EmployeeStatus.PNS, "PNS, Pegawai Negeri Sipil, P",
            EmployeeStatus.CPNS, "CPNS, Calon Pegawai Negeri Sipil, Calon PNS, C",
            EmployeeStatus.PPPK, "PPPK, P3K, PPPK Penuh Waktu, Pegawai Pemerintah dengan Perjanjian Kerja",
            EmployeeStatus.PPPK_PART_TIME, "PPPK_PARUH_WAKTU, PPPK_PART_TIME, P3K Paruh Waktu, PPPK PW"));

    private static final Map<String, PositionKind> POSITIONS = words(Map.of(
            PositionKind.ADMINISTRATOR, "ADMINISTRATOR, Jabatan Administrator, Eselon III",
            PositionKind.SUPERVISOR, "PENGAWAS, SUPERVISOR, Jabatan Pengawas, Eselon IV",
            PositionKind.STAFF, "PELAKSANA, STAFF, Jabatan Pelaksana, Fungsional Umum, Staf, Klerek, Operator, Teknisi",
            PositionKind.FUNCTIONAL, "FUNGSIONAL, FUNCTIONAL, Jabatan Fungsional, JF, Fungsional Tertentu"));

    private static final Map<String, UnitKind> UNITS = words(Map.of(
            UnitKind.DISTRICT, "KECAMATAN, DISTRICT",
            UnitKind.SECRETARIAT, "SEKRETARIAT, SECRETARIAT",
            UnitKind.SUBDIVISION, "SUBBAGIAN, SUBDIVISION, Subbag, Sub Bagian",
            UnitKind.SECTION, "SEKSI, SECTION",
            UnitKind.VILLAGE, "KELURAHAN, VILLAGE, Desa",
            UnitKind.OTHER, "LAIN, LAINNYA, LAIN-LAIN, OTHER"));

    private static final Map<String, Nip.Sex> SEXES = words(Map.of(
            Nip.Sex.MALE, "L, Laki-laki, Laki, Pria, M, Male, 1",
            Nip.Sex.FEMALE, "P, Perempuan, Wanita, F, Female, 2"));

    private static final Map<String, TargetKind> TARGETS = words(Map.of(
            TargetKind.MAIN, "UTAMA, MAIN, A", TargetKind.ADDITIONAL, "TAMBAHAN, ADDITIONAL, B"));

    private static final Map<String, Aspect> ASPECTS = words(Map.of(
            Aspect.QUANTITY, "KUANTITAS, QUANTITY", Aspect.QUALITY, "KUALITAS, QUALITY", Aspect.TIME, "WAKTU, TIME", Aspect.COST, "BIAYA, COST"));

    private static final Map<String, Direction> DIRECTIONS = words(Map.of(
            Direction.HIGHER_BETTER, "NAIK, HIGHER_BETTER, Lebih tinggi lebih baik, Makin tinggi makin baik",
            Direction.LOWER_BETTER, "TURUN, LOWER_BETTER, Lebih rendah lebih baik, Makin rendah makin baik",
            Direction.RANGE, "RENTANG, RANGE, Antara"));

    private static final Map<String, Accumulation> ACCUMULATIONS = words(Map.of(
            Accumulation.SUM, "JUMLAH, SUM, Dijumlahkan", Accumulation.LATEST, "TERAKHIR, LATEST, Nilai terakhir",
            Accumulation.AVERAGE, "RATA-RATA, AVERAGE, Rerata"));

    private static final Map<String, IndicatorSource> SOURCES = words(Map.of(
            IndicatorSource.MANUAL, "MANUAL, Dicatat pegawai",
            IndicatorSource.ON_TIME_RATE, "ON_TIME_RATE, Permohonan selesai tepat waktu, Tepat waktu",
            IndicatorSource.ON_TIME_AGAINST_UNIT, "ON_TIME_AGAINST_UNIT, Tepat waktu dibandingkan unit",
            IndicatorSource.MEDIAN_PROCESSING_TIME, "MEDIAN_PROCESSING_TIME, Waktu kerja tengah (median), Lama penyelesaian",
            IndicatorSource.FIRST_TIME_RIGHT, "FIRST_TIME_RIGHT, Permohonan benar sejak pertama, Benar sejak pertama",
            IndicatorSource.REQUESTS_FINISHED, "REQUESTS_FINISHED, Permohonan selesai, Jumlah permohonan selesai",
            IndicatorSource.UNIT_INDEX, "UNIT_INDEX, Indeks kepuasan masyarakat (IKM) unit, IKM unit, IKM",
            IndicatorSource.STAFF_COMPETENCE, "STAFF_COMPETENCE, Kompetensi petugas menurut warga, Kompetensi petugas",
            IndicatorSource.STAFF_CONDUCT, "STAFF_CONDUCT, Perilaku petugas menurut warga, Perilaku petugas"));

    private Words() {}

    static Optional<TargetKind> targetKind(String text) {
        return Optional.ofNullable(TARGETS.get(ColumnRecognition.plain(text)));
    }

    static Optional<Aspect> aspect(String text) {
        return Optional.ofNullable(ASPECTS.get(ColumnRecognition.plain(text)));
    }

    static Optional<Direction> direction(String text) {
        return Optional.ofNullable(DIRECTIONS.get(ColumnRecognition.plain(text)));
    }

    static Optional<Accumulation> accumulation(String text) {
        return Optional.ofNullable(ACCUMULATIONS.get(ColumnRecognition.plain(text)));
    }

    static Optional<IndicatorSource> source(String text) {
        return Optional.ofNullable(SOURCES.get(ColumnRecognition.plain(text)));
    }

    static Optional<EmployeeStatus> status(String text) {
        return Optional.ofNullable(STATUSES.get(ColumnRecognition.plain(text)));
    }

    static Optional<PositionKind> positionKind(String text) {
        return Optional.ofNullable(POSITIONS.get(ColumnRecognition.plain(text)));
    }

    static Optional<UnitKind> unitKind(String text) {
        return Optional.ofNullable(UNITS.get(ColumnRecognition.plain(text)));
    }

    static Optional<Nip.Sex> sex(String text) {
        return Optional.ofNullable(SEXES.get(ColumnRecognition.plain(text)));
    }

    private static <T> Map<String, T> words(Map<T, String> wordsOf) {
        Map<String, T> meaning = new HashMap<>();
        wordsOf.forEach((value, words) -> {
            for (String word : words.split(",")) {
                meaning.put(ColumnRecognition.plain(word), value);
            }
        });
        return Map.copyOf(meaning);
    }
}
