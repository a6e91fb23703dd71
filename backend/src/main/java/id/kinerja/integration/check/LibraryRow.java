package id.kinerja.integration.check;

import static id.kinerja.integration.check.ImportField.LIBRARY_ACCUMULATION;
import static id.kinerja.integration.check.ImportField.LIBRARY_ASPECT;
import static id.kinerja.integration.check.ImportField.LIBRARY_DIRECTION;
import static id.kinerja.integration.check.ImportField.LIBRARY_GOAL;
import static id.kinerja.integration.check.ImportField.LIBRARY_HIGH;
import static id.kinerja.integration.check.ImportField.LIBRARY_INDICATOR;
import static id.kinerja.integration.check.ImportField.LIBRARY_KIND;
import static id.kinerja.integration.check.ImportField.LIBRARY_LOW;
import static id.kinerja.integration.check.ImportField.LIBRARY_MEASURE;
import static id.kinerja.integration.check.ImportField.LIBRARY_POSITION;
import static id.kinerja.integration.check.ImportField.LIBRARY_POSITION_KIND;
import static id.kinerja.integration.check.ImportField.LIBRARY_SOURCE;
import static id.kinerja.integration.check.ImportField.LIBRARY_TITLE;
import static id.kinerja.integration.check.ImportField.LIBRARY_UNIT;

import id.kinerja.integration.file.SheetRow;
import id.kinerja.organization.assignment.PositionKind;
import id.kinerja.target.Accumulation;
import id.kinerja.target.Aspect;
import id.kinerja.target.Direction;
import id.kinerja.target.IndicatorSource;
import id.kinerja.target.TargetKind;
import id.kinerja.target.library.LibraryIndicator;
import id.kinerja.target.library.LibraryKey;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One row of a library as far as it can be read by itself: an example, and one of its indicators or none.
 *
 * @param indicator null where the row names none, or where it cannot be read
 */
record LibraryRow(
        int number, String label, String title, TargetKind kind, String positionTitle, PositionKind positionKind, String successMeasure,
        LibraryIndicator indicator, List<RowProblem> problems) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,14}([.,]\\d{1,4})?");

    static LibraryRow read(SheetRow row, Mapping mapping) {
        RowReading cells = new RowReading(row, mapping);
        String title = cells.text(LIBRARY_TITLE).orElse(null);
        TargetKind kind = cells.choice(LIBRARY_KIND, "target-kind-unknown", Words::targetKind).orElse(TargetKind.MAIN);
        String position = cells.text(LIBRARY_POSITION).orElse(null);
        PositionKind positionKind = cells.choice(LIBRARY_POSITION_KIND, "position-kind-unknown", Words::positionKind).orElse(null);
        String measure = cells.text(LIBRARY_MEASURE).orElse(null);
        return new LibraryRow(row.number(), title == null ? EmployeeRow.label(row, mapping) : title, title, kind, position, positionKind, measure,
                indicator(cells), cells.problems());
    }

    /** A row with any word about an indicator must say all that makes one; nothing is guessed. */
    private static LibraryIndicator indicator(RowReading cells) {
        int before = cells.problems().size();
        Optional<Aspect> aspect = cells.choice(LIBRARY_ASPECT, "aspect-unknown", Words::aspect);
        Optional<String> description = cells.text(LIBRARY_INDICATOR);
        Optional<String> unit = cells.text(LIBRARY_UNIT);
        Optional<Direction> direction = cells.choice(LIBRARY_DIRECTION, "direction-unknown", Words::direction);
        Optional<Accumulation> accumulation = cells.choice(LIBRARY_ACCUMULATION, "accumulation-unknown", Words::accumulation);
        Optional<IndicatorSource> source = cells.choice(LIBRARY_SOURCE, "source-unknown", Words::source);
        BigDecimal goal = number(cells, LIBRARY_GOAL);
        BigDecimal low = number(cells, LIBRARY_LOW);
        BigDecimal high = number(cells, LIBRARY_HIGH);
        boolean unreadable = cells.problems().size() > before;
        boolean none = aspect.isEmpty() && description.isEmpty() && unit.isEmpty() && direction.isEmpty() && accumulation.isEmpty()
                && source.isEmpty() && goal == null && low == null && high == null;
        if (none || unreadable) {
            return null;
        }
        require(cells, LIBRARY_ASPECT, aspect);
        require(cells, LIBRARY_INDICATOR, description);
        require(cells, LIBRARY_DIRECTION, direction);
        require(cells, LIBRARY_ACCUMULATION, accumulation);
        if (low != null && high != null && low.compareTo(high) > 0) {
            cells.refuse(LIBRARY_LOW, "range-out-of-order");
        }
        if (cells.problems().size() == before && !source.orElse(IndicatorSource.MANUAL).fits(unit.orElse(""), direction.orElseThrow(), accumulation.orElseThrow())) {
            cells.refuse(LIBRARY_SOURCE, "source-unfitting");
        }
        return cells.problems().size() > before ? null : new LibraryIndicator(aspect.orElseThrow(), description.orElseThrow(), unit.orElse(""),
                direction.orElseThrow(), accumulation.orElseThrow(), goal, low, high, source.orElse(IndicatorSource.MANUAL));
    }

    private static void require(RowReading cells, ImportField field, Optional<?> value) {
        if (value.isEmpty()) {
            cells.refuse(field, "indicator-incomplete");
        }
    }

    /** With a comma or a point before its decimals. */
    private static BigDecimal number(RowReading cells, ImportField field) {
        return cells.text(field).flatMap(text -> NUMBER.matcher(text).matches()
                ? Optional.of(new BigDecimal(text.replace(',', '.')))
                : cells.<BigDecimal>refuse(field, "goal-unreadable")).orElse(null);
    }

    LibraryKey key() {
        return new LibraryKey(title, positionTitle, positionKind);
    }

    boolean hasError() {
        return problems.stream().anyMatch(RowProblem::isError);
    }
}
