package id.kinerja.integration.check;

import static id.kinerja.integration.check.ImportField.*;

import id.kinerja.integration.file.SheetRow;
import id.kinerja.organization.assignment.PositionKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Judges a table of people: first each row alone, then against the other rows, then against the office. Every fault of
 * a row is named at once, so that nobody corrects a file fault by fault.
 */
public final class EmployeeCheck {

    private final List<EmployeeRow> rows;
    private final Mapping mapping;
    private final LocalDate today;

    public EmployeeCheck(List<SheetRow> rows, Mapping mapping, LocalDate today) {
        this.rows = rows.stream().map(row -> EmployeeRow.read(row, mapping, today)).toList();
        this.mapping = mapping;
        this.today = today;
    }

    /** Everybody to be looked up: the people and their superiors. */
    public Set<String> nips() {
        return rows.stream()
                .flatMap(row -> Stream.of(row.nip(), row.assessorNip()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    public List<CheckedRow<EmployeeProposal>> judge(KnownOffice office) {
        refuseDoubles();
        warnDoubleEmails();
        refuseInactive(office);
        Units units = new Units(office);
        rows.forEach(row -> units.check(row));
        refuseContradictingPositions(units);
        new Superiors(rows, office, mapping.has(ASSESSOR_NIP)).check();
        Map<String, PositionKind> kinds = rows.stream()
                .filter(row -> row.nip() != null && row.positionKind() != null)
                .collect(Collectors.toMap(EmployeeRow::nip, EmployeeRow::positionKind, (one, other) -> one));
        EmployeeComparison comparison = new EmployeeComparison(office, mapping, units, kinds, today);
        return rows.stream()
                .map(row -> row.hasError()
                        ? CheckedRow.<EmployeeProposal>rejected(row.number(), row.label(), row.problems())
                        : comparison.compare(row))
                .toList();
    }

    /** Nobody can tell which of them is right, so none is taken. */
    private void refuseDoubles() {
        doubles(EmployeeRow::nip).forEach(group -> group.forEach(row ->
                row.problems().add(RowProblem.error(NIP, "nip-double", numbersOfOthers(group, row)))));
    }

    private void warnDoubleEmails() {
        doubles(EmployeeRow::email).forEach(group ->
                group.forEach(row -> row.problems().add(
                        RowProblem.warning(ImportField.EMAIL, "email-double", numbersOfOthers(group, row)))));
    }

    private List<List<EmployeeRow>> doubles(Function<EmployeeRow, String> key) {
        return rows.stream()
                .filter(row -> key.apply(row) != null)
                .collect(Collectors.groupingBy(key))
                .values().stream().filter(group -> group.size() > 1).toList();
    }

    private static String numbersOfOthers(List<EmployeeRow> group, EmployeeRow row) {
        return group.stream().filter(other -> other != row).limit(5)
                .map(other -> String.valueOf(other.number())).collect(Collectors.joining(", "));
    }

    private void refuseInactive(KnownOffice office) {
        for (EmployeeRow row : rows) {
            KnownOffice.Person known = row.nip() == null ? null : office.employees().get(row.nip());
            if (known != null && !known.active()) {
                row.problems().add(RowProblem.error(NIP, "employee-inactive"));
            }
        }
    }

    /** One post of a unit cannot be two kinds of post at once. */
    private void refuseContradictingPositions(Units units) {
        Map<KnownOffice.Place, EmployeeRow> first = new HashMap<>();
        for (EmployeeRow row : rows) {
            KnownOffice.Place place = units.placeOf(row);
            EmployeeRow other = place == null ? null : first.putIfAbsent(place, row);
            if (other == null) {
                continue;
            }
            if (other.positionKind() != null && row.positionKind() != null && other.positionKind() != row.positionKind()) {
                row.problems().add(RowProblem.error(POSITION_KIND, "position-kind-differs", other.number()));
            }
            if (mapping.has(ECHELON) && !Objects.equals(other.echelon(), row.echelon())) {
                row.problems().add(RowProblem.error(ECHELON, "echelon-differs", other.number()));
            }
        }
    }

    /** The units that rows name, found once for each spelling. */
    static final class Units {

        private final KnownOffice office;
        private final Map<String, List<KnownOffice.Unit>> found = new HashMap<>();

        Units(KnownOffice office) {
            this.office = office;
        }

        void check(EmployeeRow row) {
            if (row.unit() == null) {
                return;
            }
            int count = of(row).size();
            if (count != 1) {
                row.problems().add(RowProblem.error(UNIT, count == 0 ? "unit-unknown" : "unit-ambiguous"));
            }
        }

        KnownOffice.Unit unitOf(EmployeeRow row) {
            List<KnownOffice.Unit> units = row.unit() == null ? new ArrayList<>() : of(row);
            return units.size() == 1 ? units.getFirst() : null;
        }

        KnownOffice.Place placeOf(EmployeeRow row) {
            KnownOffice.Unit unit = unitOf(row);
            return unit == null || row.position() == null ? null : KnownOffice.place(unit.id(), row.position());
        }

        private List<KnownOffice.Unit> of(EmployeeRow row) {
            return found.computeIfAbsent(row.unit(), office::unitsCalled);
        }
    }
}
