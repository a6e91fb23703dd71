package id.kinerja.integration.file;

/**
 * How much of a file is read. An office sends some hundred rows and a city about ten thousand; beyond these limits
 * stands a mistake or an attack, and the memory of one reading stays below about 60 MB.
 */
public final class FileLimits {

    public static final int FILE_BYTES = 5 * 1024 * 1024;
    public static final int DATA_ROWS = 20_000;
    public static final int COLUMNS = 100;
    /** Titles and notes that may stand above the header. */
    public static final int HEADER_SEARCH_ROWS = 20;

    static final int READ_ROWS = DATA_ROWS + HEADER_SEARCH_ROWS;
    static final int SHEETS = 10;
    static final int CHARACTERS = 10_000_000;
    static final int ZIP_ENTRIES = 500;
    static final long UNPACKED_BYTES = 64L * 1024 * 1024;
    static final long UNPACKED_TEXTS = 24L * 1024 * 1024;

    private FileLimits() {}
}
