package id.kinerja.progress.evidence;

/** The kinds of file an office proves its work with: photos of a phone, scans, letters and tables. */
public enum EvidenceType {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    HEIC("image/heic", "heic"),
    PDF("application/pdf", "pdf"),
    DOCX(Office.WORD, "docx"),
    XLSX(Office.EXCEL, "xlsx");

    private final String mediaType;
    private final String extension;

    EvidenceType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    /** The long names, as constants for annotations. */
    static final class Office {
        static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

        private Office() {}
    }
}
