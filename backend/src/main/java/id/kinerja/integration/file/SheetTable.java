package id.kinerja.integration.file;

import java.util.List;

/** The rows of one sheet that hold anything at all, in their order. */
public record SheetTable(String name, List<SheetRow> rows) {

    public SheetTable {
        rows = List.copyOf(rows);
    }
}
