package id.kinerja.integration.file;

/**
 * One cell as the person at the spreadsheet sees it.
 *
 * @param text what is shown, without surrounding blanks; of a formula the formula itself
 * @param form how the spreadsheet holds it: a NIP held as NUMBER has lost its last digits whatever it shows
 */
public record SheetCell(String text, Form form) {

    public enum Form {
        TEXT,
        NUMBER,
        DATE,
        FORMULA,
        ERROR
    }

    /** Longer cells are no data of a personnel list; they are cut and named by the check of their length. */
    static final int MAX_LENGTH = 1_000;

    public static final SheetCell EMPTY = new SheetCell("", Form.TEXT);

    public static SheetCell text(String text) {
        String shown = trimmed(text);
        return shown.isEmpty() ? EMPTY : new SheetCell(shown, Form.TEXT);
    }

    public static SheetCell of(String text, Form form) {
        return new SheetCell(trimmed(text), form);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Blanks include the non-breaking ones that copying from a web page leaves behind. */
    private static String trimmed(String text) {
        if (text == null) {
            return "";
        }
        String stripped = text.replace('\u00a0', ' ').replace("\u200b", "").replace("\0", "").strip();
        return stripped.length() > MAX_LENGTH ? stripped.substring(0, MAX_LENGTH) : stripped;
    }
}
