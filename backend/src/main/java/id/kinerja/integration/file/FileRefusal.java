package id.kinerja.integration.file;

/** Why a file as a whole cannot be read; each has its own sentence in the messages. */
public enum FileRefusal {
    EMPTY("file-empty"),
    TYPE_UNKNOWN("file-type-unknown"),
    DISGUISED("file-disguised"),
    WEB_PAGE("file-web-page"),
    OLD_OR_LOCKED_EXCEL("file-old-or-locked-excel"),
    WITH_MACROS("file-with-macros"),
    DAMAGED("file-damaged"),
    UNPACKS_TOO_LARGE("file-unpacks-too-large"),
    TOO_LARGE("file-too-large"),
    TOO_MANY_ROWS("file-too-many-rows"),
    TOO_MANY_COLUMNS("file-too-many-columns"),
    QUOTE_NOT_CLOSED("file-quote-not-closed"),
    HEADER_NOT_FOUND("file-header-not-found"),
    NO_ROWS("file-no-rows");

    private final String code;

    FileRefusal(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
