package id.kinerja.document.paper;

import id.kinerja.document.form.Form;
import id.kinerja.document.form.Form.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Widths of cells in twentieths of a point on an upright A4 page. The template reaches it by these names. */
public final class DocxGrid {

    private static final int TEXT_WIDTH = 9638;
    private static final int PERCENT = 100;
    /** Left and right of a bar within its cell. */
    private static final int MARGIN = 200;

    /**
     * A cell with its place.
     *
     * @param bar length of its bar; 0 without one
     */
    public record Placed(Cell cell, int columns, int width, int bar, String style) {}

    public int width(int percent) {
        return TEXT_WIDTH * percent / PERCENT;
    }

    public List<Placed> head(Form.Section section) {
        return place(section, new HeadCells().of(section));
    }

    public List<Placed> cells(Form.Section section, Form.Row row) {
        return place(section, row.cells());
    }

    /** The lines of a place to sign, with room for the pen. */
    public List<String> signature(Form.Signature one) {
        return Stream.of("", one.placeAndDate(), one.role(), "", "", "", one.name(), one.number()).toList();
    }

    private List<Placed> place(Form.Section section, List<Cell> cells) {
        List<Placed> placed = new ArrayList<>();
        int column = 0;
        for (Cell cell : cells) {
            if (cell.rows() > 1) {
                throw new IllegalArgumentException("a text document has no cells over several rows");
            }
            int end = Math.min(column + cell.columns(), section.columns().size());
            int width = section.columns().subList(column, end).stream().mapToInt(each -> width(each.width())).sum();
            int bar = cell.bar() == null ? 0 : (width - MARGIN) * cell.bar() / PERCENT;
            placed.add(new Placed(cell, end - column, width, bar, style(cell.style())));
            column = end;
        }
        return placed;
    }

    private static String style(Form.Style style) {
        return switch (style) {
            case CENTRED -> "TableCentred";
            case STRONG, LABEL, TITLED -> "TableStrong";
            case TEXT -> "TableText";
        };
    }
}
