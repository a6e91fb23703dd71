package id.kinerja.integration.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads the visible sheets of a workbook, row by row, as they are shown. */
final class XlsxSheets {

    private XlsxSheets() {}

    static List<SheetTable> read(byte[] content) {
        ZipGuard.check(content);
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true))) {
            List<SheetTable> tables = new ArrayList<>();
            for (Sheet sheet : visible(workbook)) {
                tables.add(table(sheet, workbook.isDate1904()));
            }
            return tables;
        } catch (IOException | ExcelReaderException | IndexOutOfBoundsException | NumberFormatException
                | NullPointerException damaged) {
            // the library answers a workbook with missing or contradicting parts by any of these
            throw new FileRefused(FileRefusal.DAMAGED);
        }
    }

    private static List<Sheet> visible(ReadableWorkbook workbook) {
        return workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .limit(FileLimits.SHEETS)
                .toList();
    }

    private static SheetTable table(Sheet sheet, boolean since1904) throws IOException {
        RowCollector collector = new RowCollector();
        try (Stream<Row> rows = sheet.openStream()) {
            rows.forEachOrdered(row -> collector.add(row.getRowNum(), cells(row, since1904)));
        }
        return new SheetTable(sheet.getName(), collector.rows());
    }

    private static List<SheetCell> cells(Row row, boolean since1904) {
        if (row.getCellCount() > 20 * FileLimits.COLUMNS) {
            throw new FileRefused(FileRefusal.TOO_MANY_COLUMNS);
        }
        List<SheetCell> cells = new ArrayList<>(row.getCellCount());
        for (Cell cell : row) {
            cells.add(cell == null ? SheetCell.EMPTY : shown(cell, since1904));
        }
        return cells;
    }

    private static SheetCell shown(Cell cell, boolean since1904) {
        return switch (cell.getType()) {
            case EMPTY -> SheetCell.EMPTY;
            case STRING -> SheetCell.text(cell.getText());
            case BOOLEAN -> SheetCell.text(cell.getText());
            case ERROR -> SheetCell.of(cell.getText(), SheetCell.Form.ERROR);
            case FORMULA -> SheetCell.of("=" + cell.getFormula(), SheetCell.Form.FORMULA);
            case NUMBER -> NumberCell.shown(
                    cell.getRawValue(), cell.getDataFormatId(), cell.getDataFormatString(), since1904);
        };
    }
}
