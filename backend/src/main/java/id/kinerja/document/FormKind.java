package id.kinerja.document;

/** The official forms (PermenPANRB 6/2022, annex; the records of dialogue and objection are the office's own). */
public enum FormKind {
    /** Sasaran Kinerja Pegawai with its annexes; the subject is a plan. */
    PLAN("skp", "Sasaran Kinerja Pegawai (SKP)"),
    /** Evaluasi Kinerja Pegawai of a period; the subject is an evaluation. */
    EVALUATION("evaluasi", "Evaluasi Kinerja Pegawai"),
    /** Format Penetapan Predikat Kinerja of a unit with its people (SE MenPANRB 3/2023); the subject is the unit's predicate. */
    PREDICATE_SHEET("penetapan", "Format Penetapan Predikat Kinerja"),
    /** What two people talked about and agreed; the subject is a dialogue. */
    DIALOGUE("dialog", "Catatan Dialog Kinerja"),
    /** An objection from its filing to the final decision; the subject is an objection. */
    OBJECTION("keberatan", "Berita Acara Keberatan atas Hasil Penilaian Kinerja"),
    /** Laporan pelaksanaan SKM (PermenPANRB 14/2017); the subject is a closed survey. */
    SURVEY_REPORT("laporan-skm", "Laporan Pelaksanaan Survei Kepuasan Masyarakat");

    private final String word;
    private final String label;

    FormKind(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /** For names of files. */
    public String word() {
        return word;
    }

    /** The official Indonesian name. */
    public String label() {
        return label;
    }
}
