package id.kinerja.integration.file;

import java.util.List;

/** A row under the number the spreadsheet shows beside it, counting from 1. */
public record SheetRow(int number, List<SheetCell> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    public SheetCell cell(int column) {
        return column < cells.size() ? cells.get(column) : SheetCell.EMPTY;
    }

    public boolean isEmpty() {
        return cells.stream().allMatch(SheetCell::isEmpty);
    }

    public long filledCells() {
        return cells.stream().filter(cell -> !cell.isEmpty()).count();
    }
}
