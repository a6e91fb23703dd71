package id.kinerja.integration.check;

import static id.kinerja.integration.check.ImportKind.EARLIER_RESULTS;
import static id.kinerja.integration.check.ImportKind.EARLIER_SURVEY_RESULTS;
import static id.kinerja.integration.check.ImportKind.EMPLOYEES;
import static id.kinerja.integration.check.ImportKind.LIBRARY_TARGETS;
import static id.kinerja.integration.check.ImportKind.SERVICE_REQUESTS;
import static id.kinerja.integration.check.ImportKind.UNITS;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a column can mean, with the headers seen for it in exports of offices, of SIASN and of e-Kinerja. The limits
 * are those of the columns the values end up in.
 */
public enum ImportField {
    CODE(UNITS, "code", true, 40, "kode", "kode unit", "kode unit kerja", "kode unor", "id unor", "id", "unit code"),
    UNIT_NAME(UNITS, "name", true, 200, "nama", "nama unit", "nama unit kerja", "nama unor", "unit kerja", "unit name"),
    UNIT_KIND(UNITS, "kind", true, 40, "jenis", "jenis unit", "jenis unor", "tipe", "kind", "type", "unit kind"),
    PARENT_CODE(UNITS, "parentCode", false, 40, "kode induk", "induk", "unit induk", "kode unit induk", "kode atasan",
            "diatasan id", "parent", "parent id"),

    NIP(EMPLOYEES, "nip", true, 40, "nip", "nip baru", "nip/ni pppk", "ni pppk", "nip pegawai", "nip nik pppk",
            "nomor induk pegawai", "employee number"),
    NAME(EMPLOYEES, "name", true, 200, "nama", "nama pegawai", "nama lengkap", "nama tanpa gelar", "full name",
            "employee name"),
    TITLE_PREFIX(EMPLOYEES, "titlePrefix", false, 60, "gelar depan", "gelar dpn", "title before", "prefix"),
    TITLE_SUFFIX(EMPLOYEES, "titleSuffix", false, 100, "gelar belakang", "gelar blk", "gelar", "title after", "suffix"),
    STATUS(EMPLOYEES, "status", true, 60, "status", "status pegawai", "status kepegawaian", "jenis pegawai",
            "jenis pegawai nama", "kedudukan", "employment status"),
    GRADE(EMPLOYEES, "grade", true, 60, "golongan", "gol", "gol ruang", "golongan ruang", "pangkat/golongan",
            "pangkat golongan", "gol ruang akhir", "golru", "rank"),
    SEX(EMPLOYEES, "sex", false, 40, "jenis kelamin", "jk", "l/p", "kelamin", "gender"),
    BIRTH_DATE(EMPLOYEES, "birthDate", false, 60, "tanggal lahir", "tgl lahir", "birth date", "date of birth"),
    UNIT(EMPLOYEES, "unit", true, 200, "kode unit", "kode unit kerja", "unit kerja", "unit", "unor", "nama unor",
            "unor nama", "unor id", "kode unor", "nama unit kerja", "satuan kerja", "unit code"),
    POSITION(EMPLOYEES, "position", true, 200, "jabatan", "nama jabatan", "jabatan nama", "position title", "title"),
    POSITION_KIND(EMPLOYEES, "positionKind", true, 60, "jenis jabatan", "jenis jabatan nama", "tipe jabatan",
            "kelompok jabatan", "position type"),
    ECHELON(EMPLOYEES, "echelon", false, 10, "eselon", "esl"),
    ASSESSOR_NIP(EMPLOYEES, "assessorNip", false, 40, "nip atasan", "nip atasan langsung", "nip pejabat penilai",
            "nip penilai", "nip nrp penilai", "atasan", "superior nip", "supervisor nip", "manager nip"),
    STARTS_ON(EMPLOYEES, "startsOn", false, 60, "tmt jabatan", "tmt", "mulai menjabat", "tanggal mulai", "start date",
            "in position since"),
    EMAIL(EMPLOYEES, "email", false, 254, "email", "e-mail", "surel", "email gov", "alamat email", "email dinas",
            "email address"),
    CONTRACT_ENDS_ON(EMPLOYEES, "contractEndsOn", false, 60, "akhir kontrak", "kontrak berakhir", "tanggal akhir kontrak", "tgl akhir kontrak",
            "masa kontrak sampai", "tmt akhir kontrak", "contract end", "contract ends on"),

    EARLIER_NIP(EARLIER_RESULTS, "nip", true, 40, "nip", "nip baru", "nip/ni pppk", "ni pppk", "nip pegawai", "nomor induk pegawai",
            "employee number"),
    EARLIER_YEAR(EARLIER_RESULTS, "year", true, 20, "tahun", "tahun penilaian", "tahun skp", "year"),
    EARLIER_SCHEME(EARLIER_RESULTS, "scheme", true, 60, "skema", "aturan", "dasar aturan", "dasar penilaian", "peraturan", "scheme", "rule"),
    EARLIER_SCORE(EARLIER_RESULTS, "score", false, 20, "nilai", "nilai akhir", "nilai prestasi kerja", "nilai kinerja", "score", "value"),
    EARLIER_PREDICATE(EARLIER_RESULTS, "predicate", false, 60, "predikat", "predikat kinerja", "sebutan", "kategori", "predicate"),
    EARLIER_SOURCE(EARLIER_RESULTS, "source", true, 200, "sumber", "sumber data", "dokumen", "asal data", "source", "document"),

    COUNTER_CODE(SERVICE_REQUESTS, "counterCode", true, 40, "kode unit", "unit", "loket", "counter"),
    SERVICE_CODE(SERVICE_REQUESTS, "serviceCode", true, 40, "kode layanan", "layanan", "jenis layanan", "service"),
    EXTERNAL_ID(SERVICE_REQUESTS, "externalId", true, 80, "nomor", "nomor permohonan", "no permohonan", "no register", "nomor register",
            "nomor antrean", "id", "number"),
    TICKET_AT(SERVICE_REQUESTS, "ticketAt", false, 40, "datang", "waktu datang", "ambil antrean", "waktu antrean", "arrived"),
    CALLED_AT(SERVICE_REQUESTS, "calledAt", false, 40, "dipanggil", "waktu dipanggil", "called"),
    INTAKE_AT(SERVICE_REQUESTS, "intakeAt", true, 40, "diterima", "waktu diterima", "waktu masuk", "masuk", "received"),
    COMPLETE_AT(SERVICE_REQUESTS, "completeAt", false, 40, "berkas lengkap", "lengkap", "waktu lengkap", "complete"),
    READY_AT(SERVICE_REQUESTS, "readyAt", false, 40, "selesai", "waktu selesai", "siap", "ready"),
    HANDED_OVER_AT(SERVICE_REQUESTS, "handedOverAt", false, 40, "diserahkan", "waktu diserahkan", "diambil", "handed over"),
    LIBRARY_TITLE(LIBRARY_TARGETS, "title", true, 500, "rencana hasil kerja", "rhk", "hasil kerja", "judul", "result"),
    LIBRARY_KIND(LIBRARY_TARGETS, "targetKind", false, 40, "jenis rhk", "jenis hasil kerja", "utama/tambahan", "jenis", "kind"),
    LIBRARY_POSITION(LIBRARY_TARGETS, "positionTitle", false, 200, "jabatan", "nama jabatan", "position title", "position"),
    LIBRARY_POSITION_KIND(LIBRARY_TARGETS, "positionKind", false, 60, "jenis jabatan", "kelompok jabatan", "position kind"),
    LIBRARY_MEASURE(LIBRARY_TARGETS, "successMeasure", false, 500, "ukuran keberhasilan", "success measure"),
    LIBRARY_ASPECT(LIBRARY_TARGETS, "aspect", false, 40, "aspek"),
    LIBRARY_INDICATOR(LIBRARY_TARGETS, "indicator", false, 500, "indikator", "indikator kinerja", "indikator kinerja individu", "iki"),
    LIBRARY_UNIT(LIBRARY_TARGETS, "unitOfMeasure", false, 50, "satuan", "unit of measure", "unit"),
    LIBRARY_DIRECTION(LIBRARY_TARGETS, "direction", false, 40, "arah", "arah capaian"),
    LIBRARY_ACCUMULATION(LIBRARY_TARGETS, "accumulation", false, 40, "cara menghitung", "cara hitung"),
    LIBRARY_SOURCE(LIBRARY_TARGETS, "numberSource", false, 60, "sumber angka", "sumber", "number source"),
    LIBRARY_GOAL(LIBRARY_TARGETS, "targetValue", false, 20, "target", "nilai target", "target value"),
    LIBRARY_LOW(LIBRARY_TARGETS, "rangeLow", false, 20, "batas bawah", "target dari", "range low"),
    LIBRARY_HIGH(LIBRARY_TARGETS, "rangeHigh", false, 20, "batas atas", "target sampai", "range high"),

    SURVEY_UNIT(EARLIER_SURVEY_RESULTS, "surveyUnit", true, 40, "kode unit", "unit", "kode unit kerja", "unit code"),
    SURVEY_NAME(EARLIER_SURVEY_RESULTS, "surveyName", true, 200, "survei", "nama survei", "periode", "periode survei", "survey"),
    SURVEY_ENDS_ON(EARLIER_SURVEY_RESULTS, "surveyEndsOn", true, 60, "tanggal akhir", "akhir", "berakhir", "sampai", "ends on"),
    SURVEY_VALUE(EARLIER_SURVEY_RESULTS, "surveyValue", true, 20, "ikm", "nilai ikm", "nilai", "nilai skm", "index", "value"),
    SURVEY_SCALE(EARLIER_SURVEY_RESULTS, "surveyScale", false, 80, "skala", "dasar", "dasar aturan", "scale"),
    SURVEY_RESPONDENTS(EARLIER_SURVEY_RESULTS, "surveyRespondents", false, 20, "responden", "jumlah responden", "n", "respondents"),
    SURVEY_SOURCE(EARLIER_SURVEY_RESULTS, "surveySource", true, 500, "sumber", "dokumen", "source");

    private final ImportKind importKind;
    private final String key;
    private final boolean required;
    private final int maxLength;
    private final List<String> synonyms;

    ImportField(ImportKind importKind, String key, boolean required, int maxLength, String... synonyms) {
        this.importKind = importKind;
        this.key = key;
        this.required = required;
        this.maxLength = maxLength;
        this.synonyms = Arrays.stream(synonyms).map(ColumnRecognition::plain).toList();
    }

    /** The name of the field in the API. */
    public String key() {
        return key;
    }

    public boolean required() {
        return required;
    }

    public int maxLength() {
        return maxLength;
    }

    boolean isCalled(String plainHeader) {
        return plainHeader.equals(ColumnRecognition.plain(key)) || synonyms.contains(plainHeader);
    }

    public static List<ImportField> of(ImportKind kind) {
        return Arrays.stream(values()).filter(field -> field.importKind == kind).toList();
    }

    public static Optional<ImportField> find(ImportKind kind, String key) {
        return of(kind).stream().filter(field -> field.key.equals(key)).findFirst();
    }
}
