package id.kinerja.document.paper;

import id.kinerja.document.form.Form;
import java.util.ArrayList;
import java.util.List;

/** The line of labels above a table: a column without a label belongs to the one before it. The template reaches it by these names. */
public final class HeadCells {

    public boolean has(Form.Section section) {
        return section.columns().stream().anyMatch(column -> !column.label().isEmpty());
    }

    public List<Form.Cell> of(Form.Section section) {
        List<Form.Cell> cells = new ArrayList<>();
        for (Form.Column column : section.columns()) {
            if (column.label().isEmpty() && !cells.isEmpty()) {
                Form.Cell wide = cells.removeLast();
                cells.add(wide.over(wide.columns() + 1));
            } else {
                cells.add(Form.Cell.strong(column.label()));
            }
        }
        return cells;
    }
}
