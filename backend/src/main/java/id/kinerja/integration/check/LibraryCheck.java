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
import id.kinerja.target.IndicatorSource;
import id.kinerja.target.library.LibraryExample;
import id.kinerja.target.library.LibraryIndicator;
import id.kinerja.target.library.LibraryKey;
import id.kinerja.target.library.LibraryTargetRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Judges a table of examples of targets: each row alone, then with the other rows of its example, then against the library. An example is
 * taken as a whole or not at all, since half of its indicators would be another example.
 */
public final class LibraryCheck {

    private static final int MOST_INDICATORS = 10;

    private final List<LibraryRow> rows;
    private final Collection<List<LibraryRow>> examples;

    public LibraryCheck(List<SheetRow> rows, Mapping mapping) {
        this.rows = rows.stream().map(row -> LibraryRow.read(row, mapping)).toList();
        this.examples = this.rows.stream().filter(row -> row.title() != null)
                .collect(Collectors.groupingBy(LibraryRow::key, LinkedHashMap::new, Collectors.toList())).values();
    }

    /** All that are to be looked up. */
    public Set<String> titles() {
        return rows.stream().map(LibraryRow::title).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    public List<CheckedRow<LibraryProposal>> judge(Map<LibraryKey, LibraryExample> known) {
        examples.forEach(LibraryCheck::requireWhole);
        Map<Integer, CheckedRow<LibraryProposal>> judged = new HashMap<>();
        examples.stream().filter(example -> example.stream().noneMatch(LibraryRow::hasError))
                .forEach(example -> compare(example, known.get(example.getFirst().key())).forEach(row -> judged.put(row.number(), row)));
        return rows.stream()
                .map(row -> judged.getOrDefault(row.number(), CheckedRow.rejected(row.number(), row.label(), row.problems())))
                .toList();
    }

    private static void requireWhole(List<LibraryRow> example) {
        LibraryRow first = example.getFirst();
        Set<String> indicators = new HashSet<>();
        int count = 0;
        for (LibraryRow row : example) {
            if (row.kind() != first.kind() || !Objects.equals(row.successMeasure(), first.successMeasure())) {
                row.problems().add(RowProblem.error(LIBRARY_TITLE, "library-differs", first.number()));
            }
            if (row.indicator() != null && !indicators.add(row.indicator().aspect() + row.indicator().description().toLowerCase(java.util.Locale.ROOT))) {
                row.problems().add(RowProblem.error(LIBRARY_INDICATOR, "library-double"));
            }
            if (row.indicator() != null && ++count > MOST_INDICATORS) {
                row.problems().add(RowProblem.error(LIBRARY_INDICATOR, "library-too-many", MOST_INDICATORS));
            }
        }
        example.stream().filter(LibraryRow::hasError).findFirst().ifPresent(bad -> example.stream().filter(row -> !row.hasError())
                .forEach(row -> row.problems().add(RowProblem.error(LIBRARY_TITLE, "library-row-rejected", bad.number()))));
    }

    private static List<CheckedRow<LibraryProposal>> compare(List<LibraryRow> example, LibraryExample before) {
        LibraryRow first = example.getFirst();
        List<LibraryIndicator> indicators = example.stream().map(LibraryRow::indicator).filter(Objects::nonNull).toList();
        LibraryExample after = new LibraryExample(before == null ? null : before.id(), new LibraryTargetRequest(
                first.title(), first.kind(), first.positionTitle(), first.positionKind(), first.successMeasure(), indicators));
        Outcome outcome = before == null ? Outcome.CREATE : before.equals(after) ? Outcome.UNCHANGED : Outcome.UPDATE;
        List<LibraryIndicator> former = before == null ? List.of() : before.content().indicators();
        List<CheckedRow<LibraryProposal>> judged = new ArrayList<>();
        int place = 0;
        for (LibraryRow row : example) {
            List<FieldChange> changes = new ArrayList<>();
            if (row == first) {
                addHead(changes, before == null ? null : before.content(), after.content());
                former.stream().skip(indicators.size()).forEach(gone -> FieldChange.add(changes, LIBRARY_INDICATOR, gone.description(), null));
            }
            if (row.indicator() != null) {
                addIndicator(changes, place < former.size() ? former.get(place) : null, after.content().indicators().get(place));
                place++;
            }
            judged.add(new CheckedRow<>(row.number(), row.label(), outcome, changes, List.copyOf(row.problems()),
                    row == first && outcome != Outcome.UNCHANGED ? new LibraryProposal(after) : null));
        }
        return judged;
    }

    private static void addHead(List<FieldChange> changes, LibraryTargetRequest before, LibraryTargetRequest after) {
        FieldChange.add(changes, LIBRARY_TITLE, before == null ? null : before.title(), after.title());
        FieldChange.add(changes, LIBRARY_KIND, before == null ? null : before.kind(), after.kind());
        FieldChange.add(changes, LIBRARY_POSITION, before == null ? null : before.positionTitle(), after.positionTitle());
        FieldChange.add(changes, LIBRARY_POSITION_KIND, before == null ? null : before.positionKind(), after.positionKind());
        FieldChange.add(changes, LIBRARY_MEASURE, before == null ? null : before.successMeasure(), after.successMeasure());
    }

    private static IndicatorSource told(LibraryIndicator indicator) {
        return indicator == null || !indicator.source().isComputed() ? null : indicator.source();
    }

    private static void addIndicator(List<FieldChange> changes, LibraryIndicator before, LibraryIndicator after) {
        FieldChange.add(changes, LIBRARY_ASPECT, before == null ? null : before.aspect(), after.aspect());
        FieldChange.add(changes, LIBRARY_INDICATOR, before == null ? null : before.description(), after.description());
        FieldChange.add(changes, LIBRARY_UNIT, before == null ? null : before.unitOfMeasure(), after.unitOfMeasure());
        FieldChange.add(changes, LIBRARY_DIRECTION, before == null ? null : before.direction(), after.direction());
        FieldChange.add(changes, LIBRARY_ACCUMULATION, before == null ? null : before.accumulation(), after.accumulation());
        FieldChange.add(changes, LIBRARY_SOURCE, told(before), told(after));
        FieldChange.add(changes, LIBRARY_GOAL, before == null ? null : before.targetValue(), after.targetValue());
        FieldChange.add(changes, LIBRARY_LOW, before == null ? null : before.rangeLow(), after.rangeLow());
        FieldChange.add(changes, LIBRARY_HIGH, before == null ? null : before.rangeHigh(), after.rangeHigh());
    }
}
