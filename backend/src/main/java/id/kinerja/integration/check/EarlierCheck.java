package id.kinerja.integration.check;

import static id.kinerja.integration.check.ImportField.EARLIER_NIP;
import static id.kinerja.integration.check.ImportField.EARLIER_PREDICATE;
import static id.kinerja.integration.check.ImportField.EARLIER_SCHEME;
import static id.kinerja.integration.check.ImportField.EARLIER_SCORE;
import static id.kinerja.integration.check.ImportField.EARLIER_SOURCE;
import static id.kinerja.integration.check.ImportField.EARLIER_YEAR;

import id.kinerja.followup.earlier.EarlierResult;
import id.kinerja.followup.earlier.Scheme;
import id.kinerja.integration.file.SheetRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Judges a table of earlier results: each row alone, then against the other rows, then against what is kept already. */
public final class EarlierCheck {

    private record Same(String nip, int year, Scheme scheme) {}

    private final List<EarlierRow> rows;

    public EarlierCheck(List<SheetRow> rows, Mapping mapping, LocalDate today) {
        this.rows = rows.stream().map(row -> EarlierRow.read(row, mapping, today)).toList();
    }

    /** Everybody to be looked up. */
    public Set<String> nips() {
        return rows.stream().map(EarlierRow::nip).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    public List<CheckedRow<EarlierProposal>> judge(Map<String, KnownOffice.Person> people, Map<EarlierResult.Key, EarlierResult> known) {
        refuseDoubles();
        rows.stream().filter(row -> row.nip() != null && !people.containsKey(row.nip()))
                .forEach(row -> row.problems().add(RowProblem.error(EARLIER_NIP, "person-unknown")));
        return rows.stream()
                .map(row -> row.hasError()
                        ? CheckedRow.<EarlierProposal>rejected(row.number(), row.label(), row.problems())
                        : compare(row, people.get(row.nip()), known))
                .toList();
    }

    /** Nobody can tell which of them is right, so none is taken. */
    private void refuseDoubles() {
        rows.stream().filter(row -> row.nip() != null && row.year() != null && row.scheme() != null)
                .collect(Collectors.groupingBy(row -> new Same(row.nip(), row.year(), row.scheme()))).values().stream()
                .filter(group -> group.size() > 1)
                .forEach(group -> group.forEach(row -> row.problems().add(RowProblem.error(EARLIER_YEAR, "result-double",
                        group.stream().filter(other -> other != row).limit(5)
                                .map(other -> String.valueOf(other.number())).collect(Collectors.joining(", "))))));
    }

    private static CheckedRow<EarlierProposal> compare(
            EarlierRow row, KnownOffice.Person person, Map<EarlierResult.Key, EarlierResult> known) {
        EarlierResult after = new EarlierResult(person.id(), row.year(), row.scheme(), row.score(), row.predicate(), row.source());
        EarlierResult before = known.get(after.key());
        boolean isNew = before == null;
        List<FieldChange> changes = new ArrayList<>();
        FieldChange.add(changes, EARLIER_YEAR, isNew ? null : before.year(), after.year());
        FieldChange.add(changes, EARLIER_SCHEME, isNew ? null : before.scheme().officeWord(), after.scheme().officeWord());
        FieldChange.add(changes, EARLIER_SCORE, isNew ? null : before.score(), after.score());
        FieldChange.add(changes, EARLIER_PREDICATE, isNew ? null : before.predicate(), after.predicate());
        FieldChange.add(changes, EARLIER_SOURCE, isNew ? null : before.source(), after.source());
        Outcome outcome = isNew ? Outcome.CREATE : changes.isEmpty() ? Outcome.UNCHANGED : Outcome.UPDATE;
        return new CheckedRow<>(row.number(), person.name(), outcome, changes, List.copyOf(row.problems()),
                outcome == Outcome.UNCHANGED ? null : new EarlierProposal(after));
    }
}
