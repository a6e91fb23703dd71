package id.kinerja.document.form;

import id.kinerja.document.form.Form.Cell;
import id.kinerja.document.form.Form.Column;
import id.kinerja.document.form.Form.Row;
import id.kinerja.document.form.Form.Section;
import id.kinerja.target.TargetKind;
import java.util.ArrayList;
import java.util.List;

/**
 * The table of results in its three shapes (PermenPANRB 6/2022, annex): measured, measured for those who lead an office,
 * and described. Main results come first under A, additional ones under B.
 */
public final class ResultTable {

    /** Which columns a plan of this person has. */
    public enum Shape {
        QUANTITATIVE,
        /** Of leaders: no result of a superior stands behind it, and each indicator has a perspective. */
        QUANTITATIVE_LEADER,
        QUALITATIVE
    }

    /** One indicator with its texts; what was achieved is empty in a plan. */
    public record Measure(String aspect, String description, String target, String achieved) {}

    /** One result; the perspective stands only in the form of leaders. */
    public record Result(TargetKind kind, String supports, String title, String perspective, List<Measure> measures, String feedback) {}

    private final Shape shape;
    private final boolean evaluated;

    private ResultTable(Shape shape, boolean evaluated) {
        this.shape = shape;
        this.evaluated = evaluated;
    }

    public static Section planned(Shape shape, List<Result> results) {
        return new ResultTable(shape, false).section(results);
    }

    public static Section evaluated(Shape shape, List<Result> results) {
        return new ResultTable(shape, true).section(results);
    }

    private Section section(List<Result> results) {
        List<Row> rows = new ArrayList<>();
        add(rows, "A. UTAMA", results.stream().filter(result -> result.kind() == TargetKind.MAIN).toList());
        add(rows, "B. TAMBAHAN", results.stream().filter(result -> result.kind() == TargetKind.ADDITIONAL).toList());
        return new Section("HASIL KERJA", columns(), List.copyOf(rows), false);
    }

    private void add(List<Row> rows, String group, List<Result> results) {
        rows.add(Row.of(Cell.strong(group).over(columns().size())));
        if (results.isEmpty()) {
            rows.add(Row.of(Cell.centred("-"), Cell.text("Tidak ada").over(columns().size() - 1)));
        }
        for (int i = 0; i < results.size(); i++) {
            rows.addAll(rows(i + 1, results.get(i)));
        }
    }

    /** A line for each indicator; what belongs to the result as a whole spans them. */
    private List<Row> rows(int number, Result result) {
        List<Measure> measures = result.measures().isEmpty() ? List.of(new Measure("", "", "", "")) : result.measures();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            List<Cell> cells = new ArrayList<>();
            if (i == 0) {
                cells.addAll(leading(number, result, measures.size()));
            }
            cells.addAll(measured(measures.get(i)));
            if (i == 0 && shape == Shape.QUANTITATIVE_LEADER) {
                cells.add(Cell.text(result.perspective()).down(measures.size()));
            }
            if (evaluated) {
                cells.add(Cell.text(orDash(measures.get(i).achieved())));
            }
            if (i == 0 && evaluated) {
                cells.add(Cell.text(orDash(result.feedback())).down(measures.size()));
            }
            rows.add(new Row(List.copyOf(cells)));
        }
        return rows;
    }

    private List<Cell> leading(int number, Result result, int height) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.centred(Integer.toString(number)).down(height)));
        if (shape != Shape.QUANTITATIVE_LEADER) {
            cells.add(Cell.text(orDash(result.supports())).down(height));
        }
        cells.add(Cell.text(result.title()).down(height));
        return cells;
    }

    private List<Cell> measured(Measure measure) {
        List<Cell> cells = new ArrayList<>();
        switch (shape) {
            case QUANTITATIVE -> cells.addAll(List.of(
                    Cell.text(measure.aspect()), Cell.text(measure.description()), Cell.text(measure.target())));
            case QUANTITATIVE_LEADER -> cells.addAll(List.of(
                    Cell.text(measure.description()), Cell.text(measure.target())));
            case QUALITATIVE -> cells.add(Cell.text(described(measure)));
        }
        return cells;
    }

    private static String described(Measure measure) {
        return measure.target().isEmpty() ? measure.description() : measure.description() + ": " + measure.target();
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(new Column("NO", 4)));
        int rest = evaluated ? 56 : 96;
        switch (shape) {
            case QUANTITATIVE -> columns.addAll(List.of(
                    column("RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI", rest, 24), column("RENCANA HASIL KERJA", rest, 27),
                    column("ASPEK", rest, 11), column("INDIKATOR KINERJA INDIVIDU", rest, 23), column("TARGET", rest, 15)));
            case QUANTITATIVE_LEADER -> columns.addAll(List.of(
                    column("RENCANA HASIL KERJA", rest, 32), column("INDIKATOR KINERJA INDIVIDU", rest, 34), column("TARGET", rest, 17),
                    column("PERSPEKTIF", rest, 17)));
            case QUALITATIVE -> columns.addAll(List.of(
                    column("RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI", rest, 28), column("RENCANA HASIL KERJA", rest, 32),
                    column("UKURAN KEBERHASILAN/INDIKATOR KINERJA INDIVIDU DAN TARGET", rest, 40)));
        }
        if (evaluated) {
            columns.add(new Column("REALISASI BERDASARKAN BUKTI DUKUNG", 19));
            columns.add(new Column("UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG", 21));
        }
        return List.copyOf(columns);
    }

    private static Column column(String label, int of, int percent) {
        return new Column(label, of * percent / 100);
    }

    private static String orDash(String text) {
        return text == null || text.isBlank() ? "-" : text;
    }
}
