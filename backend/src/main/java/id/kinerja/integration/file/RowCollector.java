package id.kinerja.integration.file;

import java.util.ArrayList;
import java.util.List;

/** Gathers rows and stops at the limits, so that no file decides how much memory is used. */
final class RowCollector {

    private final List<SheetRow> rows = new ArrayList<>();
    private long characters;

    void add(int number, List<SheetCell> cells) {
        List<SheetCell> filled = withoutEmptyTail(cells);
        if (filled.isEmpty()) {
            return;
        }
        if (filled.size() > FileLimits.COLUMNS) {
            throw new FileRefused(FileRefusal.TOO_MANY_COLUMNS);
        }
        characters += filled.stream().mapToLong(cell -> cell.text().length()).sum();
        if (characters > FileLimits.CHARACTERS) {
            throw new FileRefused(FileRefusal.UNPACKS_TOO_LARGE);
        }
        if (rows.size() >= FileLimits.READ_ROWS) {
            throw new FileRefused(FileRefusal.TOO_MANY_ROWS);
        }
        rows.add(new SheetRow(number, filled));
    }

    List<SheetRow> rows() {
        return rows;
    }

    private static List<SheetCell> withoutEmptyTail(List<SheetCell> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isEmpty()) {
            end--;
        }
        return cells.subList(0, end);
    }
}
