package id.kinerja.integration.check;

import static id.kinerja.integration.check.ImportField.*;

import id.kinerja.integration.check.EmployeeProposal.AssignmentStep;
import id.kinerja.organization.assignment.PositionKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Compares a good row with what the office knows of the person. A field whose column is not mapped stays as it is. */
final class EmployeeComparison {

    /** "Pejabat penilai" is at least a supervisor (A 2.1); others may be delegated, so it only warns. */
    private static final Set<PositionKind> ASSESSORS = EnumSet.of(PositionKind.ADMINISTRATOR, PositionKind.SUPERVISOR);

    private final KnownOffice office;
    private final Mapping mapping;
    private final EmployeeCheck.Units units;
    private final Map<String, PositionKind> kindsInFile;
    private final LocalDate today;
    /** The spelling of a title that the first row or the office uses, so that no second post differs by a capital. */
    private final Map<KnownOffice.Place, String> titles = new HashMap<>();

    EmployeeComparison(KnownOffice office, Mapping mapping, EmployeeCheck.Units units,
            Map<String, PositionKind> kindsInFile, LocalDate today) {
        this.office = office;
        this.mapping = mapping;
        this.units = units;
        this.kindsInFile = kindsInFile;
        this.today = today;
        office.positions().forEach((place, post) -> titles.put(place, post.title()));
    }

    CheckedRow<EmployeeProposal> compare(EmployeeRow row) {
        KnownOffice.Person known = office.employees().get(row.nip());
        KnownOffice.Assignment before = known == null ? null : known.assignment();
        KnownOffice.Place place = units.placeOf(row);
        String title = titles.computeIfAbsent(place, unseen -> row.position());
        String echelon = mapping.has(ECHELON) ? row.echelon() : echelonOf(place);
        String assessor = mapping.has(ASSESSOR_NIP) || before == null ? row.assessorNip() : before.assessorNip();
        AssignmentPlan plan = AssignmentPlan.of(before,
                new AssignmentPlan.Wanted(place.unitId(), title, assessor, row.startsOn()), today);
        lookAt(row, assessor, plan);

        EmployeeProposal proposal = proposal(row, known, place.unitId(), title, echelon, assessor, plan);
        List<FieldChange> changes = changesOfPerson(proposal, known);
        boolean personChanges = !changes.isEmpty();
        changes.addAll(changesOfPost(proposal, before));
        Outcome outcome = known == null ? Outcome.CREATE : changes.isEmpty() ? Outcome.UNCHANGED : Outcome.UPDATE;
        return new CheckedRow<>(row.number(), row.label(), outcome, changes, List.copyOf(row.problems()),
                outcome == Outcome.UNCHANGED ? null : withPersonChanges(proposal, personChanges));
    }

    private void lookAt(EmployeeRow row, String assessor, AssignmentPlan plan) {
        if (assessor == null) {
            row.problems().add(RowProblem.warning(ASSESSOR_NIP, "assessor-missing"));
        } else if (!ASSESSORS.contains(kindOf(assessor))) {
            row.problems().add(RowProblem.warning(ASSESSOR_NIP, "assessor-below-supervisor"));
        }
        if (plan.startNotTaken()) {
            row.problems().add(RowProblem.warning(STARTS_ON, "start-not-taken"));
        }
        if (row.startsOn() == null && plan.step() != AssignmentStep.NONE) {
            row.problems().add(RowProblem.warning(STARTS_ON, "start-is-today"));
        }
    }

    private PositionKind kindOf(String nip) {
        PositionKind inFile = kindsInFile.get(nip);
        KnownOffice.Person known = office.employees().get(nip);
        return inFile != null || known == null || known.assignment() == null ? inFile : known.assignment().kind();
    }

    private String echelonOf(KnownOffice.Place place) {
        KnownOffice.Post post = office.positions().get(place);
        return post == null ? null : post.echelon();
    }

    private EmployeeProposal proposal(EmployeeRow row, KnownOffice.Person known, UUID unitId, String title, String echelon,
            String assessor, AssignmentPlan plan) {
        return new EmployeeProposal(
                known == null ? null : known.id(), true, row.nip(), row.name(),
                mapping.has(TITLE_PREFIX) || known == null ? row.titlePrefix() : known.titlePrefix(),
                mapping.has(TITLE_SUFFIX) || known == null ? row.titleSuffix() : known.titleSuffix(),
                row.status(), row.grade(),
                mapping.has(ImportField.EMAIL) || known == null ? row.email() : known.email(), contractEnd(row, known),
                unitId, title, row.positionKind(), echelon, assessor,
                plan.step(), plan.assignmentId(), plan.startsOn());
    }

    /** Whoever becomes a PNS has no contract any more. */
    private LocalDate contractEnd(EmployeeRow row, KnownOffice.Person known) {
        if (mapping.has(CONTRACT_ENDS_ON) || known == null) {
            return row.contractEndsOn();
        }
        return row.status().isContract() ? known.contractEndsOn() : null;
    }

    private static EmployeeProposal withPersonChanges(EmployeeProposal p, boolean changes) {
        return new EmployeeProposal(p.employeeId(), changes, p.nip(), p.name(), p.titlePrefix(), p.titleSuffix(), p.status(),
                p.grade(), p.email(), p.contractEndsOn(), p.unitId(), p.title(), p.positionKind(), p.echelon(), p.assessorNip(), p.step(),
                p.assignmentId(), p.startsOn());
    }

    private static List<FieldChange> changesOfPerson(EmployeeProposal after, KnownOffice.Person before) {
        List<FieldChange> changes = new ArrayList<>();
        boolean isNew = before == null;
        FieldChange.add(changes, NIP, isNew ? null : before.nip(), after.nip());
        FieldChange.add(changes, NAME, isNew ? null : before.name(), after.name());
        FieldChange.add(changes, TITLE_PREFIX, isNew ? null : before.titlePrefix(), after.titlePrefix());
        FieldChange.add(changes, TITLE_SUFFIX, isNew ? null : before.titleSuffix(), after.titleSuffix());
        FieldChange.add(changes, STATUS, isNew ? null : before.status(), after.status());
        FieldChange.add(changes, GRADE, isNew ? null : before.grade(), after.grade());
        FieldChange.add(changes, ImportField.EMAIL, isNew ? null : before.email(), after.email());
        FieldChange.add(changes, CONTRACT_ENDS_ON, isNew ? null : before.contractEndsOn(), after.contractEndsOn());
        return changes;
    }

    private List<FieldChange> changesOfPost(EmployeeProposal after, KnownOffice.Assignment before) {
        List<FieldChange> changes = new ArrayList<>();
        KnownOffice.Post post = office.positions().get(KnownOffice.place(after.unitId(), after.title()));
        boolean moves = before == null || after.step() != AssignmentStep.NONE && after.step() != AssignmentStep.MOVE_START;
        FieldChange.add(changes, UNIT, before == null ? null : nameOf(before.unitId()), nameOf(after.unitId()));
        FieldChange.add(changes, POSITION, before == null ? null : before.title(), after.title());
        FieldChange.add(changes, POSITION_KIND, before == null ? null : before.kind(), after.positionKind());
        FieldChange.add(changes, ECHELON, before == null ? null : before.echelon(), after.echelon());
        FieldChange.add(changes, ASSESSOR_NIP, before == null ? null : before.assessorNip(), after.assessorNip());
        if (moves || after.step() == AssignmentStep.MOVE_START) {
            FieldChange.add(changes, STARTS_ON, before == null ? null
                    : moves ? before.startsOn() : before.heldSince(), after.startsOn());
        }
        return changes;
    }

    private String nameOf(UUID unitId) {
        KnownOffice.Unit unit = office.units().get(unitId);
        return unit == null ? null : unit.name();
    }
}
