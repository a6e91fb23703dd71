package id.kinerja.integration.check;

import id.kinerja.integration.file.SheetCell;
import id.kinerja.integration.file.SheetRow;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which column holds which field. */
public final class Mapping {

    private final Map<ImportField, Integer> columns = new EnumMap<>(ImportField.class);

    public Mapping(List<Optional<ImportField>> byColumn) {
        for (int column = 0; column < byColumn.size(); column++) {
            int place = column;
            byColumn.get(column).ifPresent(field -> columns.putIfAbsent(field, place));
        }
    }

    public boolean has(ImportField field) {
        return columns.containsKey(field);
    }

    public Set<ImportField> fields() {
        return columns.keySet();
    }

    public Optional<Integer> columnOf(ImportField field) {
        return Optional.ofNullable(columns.get(field));
    }

    SheetCell cell(SheetRow row, ImportField field) {
        Integer column = columns.get(field);
        return column == null ? SheetCell.EMPTY : row.cell(column);
    }
}
