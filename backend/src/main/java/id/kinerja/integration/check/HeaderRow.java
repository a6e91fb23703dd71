package id.kinerja.integration.check;

import id.kinerja.integration.file.FileLimits;
import id.kinerja.integration.file.FileRefusal;
import id.kinerja.integration.file.FileRefused;
import id.kinerja.integration.file.SheetCell;
import id.kinerja.integration.file.SheetRow;
import id.kinerja.integration.file.SheetTable;
import java.util.ArrayList;
import java.util.List;

/**
 * The header found by its content, since titles and notes stand above it in many exports: the row of any sheet that
 * names most fields; where none names two, the first row with two filled cells, for the person to say what they mean.
 */
public record HeaderRow(List<String> headers, List<SheetRow> dataRows) {

    public static HeaderRow find(ImportKind kind, List<SheetTable> tables) {
        SheetTable bestTable = null;
        int bestRow = -1;
        long bestScore = 1;
        for (SheetTable table : tables) {
            for (int row = 0; row < Math.min(table.rows().size(), FileLimits.HEADER_SEARCH_ROWS); row++) {
                long score = ColumnRecognition.recognisable(kind, table.rows().get(row));
                if (score > bestScore) {
                    bestScore = score;
                    bestTable = table;
                    bestRow = row;
                }
            }
        }
        return bestTable == null ? firstWide(tables) : below(bestTable, bestRow);
    }

    private static HeaderRow firstWide(List<SheetTable> tables) {
        for (SheetTable table : tables) {
            for (int row = 0; row < Math.min(table.rows().size(), FileLimits.HEADER_SEARCH_ROWS); row++) {
                if (table.rows().get(row).filledCells() >= 2) {
                    return below(table, row);
                }
            }
        }
        throw new FileRefused(FileRefusal.HEADER_NOT_FOUND);
    }

    private static HeaderRow below(SheetTable table, int row) {
        List<SheetRow> data = table.rows().subList(row + 1, table.rows().size());
        if (data.isEmpty()) {
            throw new FileRefused(FileRefusal.NO_ROWS);
        }
        if (data.size() > FileLimits.DATA_ROWS) {
            throw new FileRefused(FileRefusal.TOO_MANY_ROWS);
        }
        int width = data.stream().mapToInt(each -> each.cells().size()).max().orElse(0);
        return new HeaderRow(headers(table.rows().get(row), width), List.copyOf(data));
    }

    /** A column without a header, or with that of another, is named by its place, so that a mapping can name it. */
    private static List<String> headers(SheetRow row, int width) {
        List<String> headers = new ArrayList<>();
        for (int column = 0; column < Math.max(width, row.cells().size()); column++) {
            SheetCell cell = row.cell(column);
            String header = cell.text().length() > 100 ? cell.text().substring(0, 100) : cell.text();
            String place = letters(column);
            if (header.isEmpty()) {
                header = place;
            } else if (headers.contains(header)) {
                header = header + " (" + place + ")";
            }
            headers.add(header);
        }
        return headers;
    }

    /** A, B … Z, AA: as the spreadsheet names its columns. */
    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
