package id.kinerja.integration.handover;

import id.kinerja.integration.check.OfficeDate;
import id.kinerja.integration.file.FileLimits;
import id.kinerja.integration.file.FileRefusal;
import id.kinerja.integration.file.FileRefused;
import id.kinerja.integration.file.SheetCell;
import id.kinerja.integration.file.SheetRow;
import id.kinerja.integration.file.SheetTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A report read to the end. Its header stands somewhere in the first twenty rows, below titles and a time; a person appears
 * once for each post held in the year, of which the one that ends last counts, and acting posts (is_plt_plh = 1) count for nobody.
 *
 * @param rows all rows below the header
 * @param acting rows of acting posts, left out
 * @param older rows of earlier posts, left out
 * @param unreadable rows whose NIP is no number of 18 digits, such as one that a spreadsheet has rounded
 */
record NationalReport(List<NationalRow> people, int rows, int acting, int older, int unreadable) {

    private enum Column {
        NIP("nip"), NAME("nama"), UNIT("skp_unor", "unor"), STATUS("skp_status", "status"), ACTING("is_plt_plh"),
        PERIOD_END("periode_akhir"), RESULT("hasil_akhir");

        private final List<String> names;

        Column(String... names) {
            this.names = List.of(names);
        }

        static Optional<Column> of(String header) {
            String name = header.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
            for (Column column : values()) {
                if (column.names.contains(name)) {
                    return Optional.of(column);
                }
            }
            return Optional.empty();
        }
    }

    private static final Comparator<NationalRow> LATEST = Comparator
            .comparing(NationalRow::periodEnd, Comparator.nullsFirst(Comparator.naturalOrder())).thenComparing(NationalRow::number);
    private static final int DAY = 10;

    static NationalReport read(NationalReportKind kind, List<SheetTable> tables) {
        for (SheetTable table : tables) {
            for (int row = 0; row < Math.min(table.rows().size(), FileLimits.HEADER_SEARCH_ROWS); row++) {
                Map<Column, Integer> columns = columns(table.rows().get(row));
                if (columns.containsKey(Column.NIP) && columns.containsKey(kind == NationalReportKind.PLAN ? Column.STATUS : Column.RESULT)) {
                    return below(table.rows().subList(row + 1, table.rows().size()), columns);
                }
            }
        }
        throw new FileRefused(FileRefusal.HEADER_NOT_FOUND);
    }

    private static Map<Column, Integer> columns(SheetRow header) {
        Map<Column, Integer> columns = new HashMap<>();
        for (int i = 0; i < header.cells().size(); i++) {
            int place = i;
            Column.of(header.cell(i).text()).ifPresent(column -> columns.putIfAbsent(column, place));
        }
        return columns;
    }

    private static NationalReport below(List<SheetRow> rows, Map<Column, Integer> columns) {
        if (rows.isEmpty()) {
            throw new FileRefused(FileRefusal.NO_ROWS);
        }
        Map<String, NationalRow> latest = new LinkedHashMap<>();
        int acting = 0;
        int older = 0;
        int unreadable = 0;
        for (SheetRow row : rows) {
            Optional<String> nip = nip(cell(row, columns, Column.NIP));
            if (cell(row, columns, Column.ACTING).text().equals("1")) {
                acting++;
            } else if (nip.isEmpty()) {
                unreadable++;
            } else {
                NationalRow read = row(row, nip.get(), columns);
                older += latest.containsKey(read.nip()) ? 1 : 0;
                latest.merge(read.nip(), read, (one, other) -> LATEST.compare(one, other) >= 0 ? one : other);
            }
        }
        return new NationalReport(List.copyOf(new ArrayList<>(latest.values())), rows.size(), acting, older, unreadable);
    }

    private static NationalRow row(SheetRow row, String nip, Map<Column, Integer> columns) {
        String status = cell(row, columns, Column.STATUS).text();
        String approval = status.toLowerCase(Locale.ROOT);
        return new NationalRow(row.number(), nip, cell(row, columns, Column.NAME).text(), cell(row, columns, Column.UNIT).text(), status,
                approval.equals("persetujuan") || approval.equals("disetujui"),
                NationalPredicate.find(cell(row, columns, Column.RESULT).text()).orElse(null), day(cell(row, columns, Column.PERIOD_END).text()));
    }

    private static SheetCell cell(SheetRow row, Map<Column, Integer> columns, Column column) {
        return columns.containsKey(column) ? row.cell(columns.get(column)) : SheetCell.EMPTY;
    }

    /** A NIP that the spreadsheet holds as a number has lost its last digits, whatever it shows. */
    private static Optional<String> nip(SheetCell cell) {
        String digits = cell.text().replaceAll("[\\s']", "");
        return cell.form() == SheetCell.Form.TEXT && digits.matches("\\d{18}") ? Optional.of(digits) : Optional.empty();
    }

    /** With a time of the day or without. */
    private static LocalDate day(String text) {
        return OfficeDate.parse(text).or(() -> OfficeDate.parse(text.substring(0, Math.min(DAY, text.length())))).orElse(null);
    }
}
