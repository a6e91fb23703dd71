package id.kinerja.integration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerja.integration.file.SheetCell;
import id.kinerja.integration.file.SheetRow;
import java.util.ArrayList;
import java.util.List;

/**
 * A row as it is kept: its cells in order, a text as it is, anything else after a mark of its form, so that a later check
 * still knows that a number was a number.
 */
final class RawRow {

    private static final char MARK = '\u0001';
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private RawRow() {}

    /** Cells of columns that must not be stored are left empty. */
    static String write(SheetRow row, List<ImportColumn> columns, ObjectMapper json) {
        List<String> cells = new ArrayList<>(row.cells().size());
        for (int column = 0; column < row.cells().size(); column++) {
            boolean stored = columns.get(column).use() != ImportColumn.Use.NOT_STORED;
            cells.add(stored ? marked(row.cell(column)) : "");
        }
        try {
            return json.writeValueAsString(cells);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static SheetRow read(int number, String raw, ObjectMapper json) {
        try {
            return new SheetRow(number, json.readValue(raw, TEXTS).stream().map(RawRow::unmarked).toList());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String marked(SheetCell cell) {
        return cell.form() == SheetCell.Form.TEXT ? cell.text() : MARK + cell.form().name() + MARK + cell.text();
    }

    private static SheetCell unmarked(String kept) {
        if (kept.isEmpty() || kept.charAt(0) != MARK) {
            return SheetCell.text(kept);
        }
        int end = kept.indexOf(MARK, 1);
        return SheetCell.of(kept.substring(end + 1), SheetCell.Form.valueOf(kept.substring(1, end)));
    }
}
