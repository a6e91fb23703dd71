package id.kinerja.integration.office;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.integration.check.CheckedRow;
import id.kinerja.followup.earlier.EarlierResults;
import id.kinerja.integration.check.EarlierProposal;
import id.kinerja.integration.check.EmployeeProposal;
import id.kinerja.integration.check.KnownOffice;
import id.kinerja.integration.check.Outcome;
import id.kinerja.integration.check.UnitProposal;
import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What imports may ask of and do to the office's tables; always within the transaction of the caller. */
@ApplicationScoped
public class OfficeTables {

    private static final String STAGED = "import_person (run_id, employee_id, is_new, person_changes, nip, name, title_prefix, "
            + "title_suffix, status, grade, email, unit_id, title, position_kind, echelon, assessor_nip, step, assignment_id, "
            + "new_id, starts_on, contract_ends_on)";

    private final KnownOfficeRepository known;
    private final PublicationRepository publication;
    private final BulkCopy copy;
    private final EarlierResults earlier;
    private final AuditTrail trail;
    private final ObjectMapper json;
    private final OfficeTime time;
    private final Ids ids;

    OfficeTables(KnownOfficeRepository known, PublicationRepository publication, BulkCopy copy, EarlierResults earlier,
            AuditTrail trail, ObjectMapper json, OfficeTime time, Ids ids) {
        this.known = known;
        this.publication = publication;
        this.copy = copy;
        this.earlier = earlier;
        this.trail = trail;
        this.json = json;
        this.time = time;
        this.ids = ids;
    }

    public KnownOffice load(Collection<String> nips) {
        return known.load(nips, time.today());
    }

    public Map<UUID, KnownOffice.Unit> units() {
        return known.units();
    }

    public void giveTime() {
        publication.giveTime();
    }

    /** From here to the end of the transaction nobody else changes people, posts or units. */
    public void holdOffice() {
        publication.holdOffice();
    }

    /** A row to be written, with the id its subject has or gets. */
    private record Staged<P>(UUID id, boolean isNew, CheckedRow<P> row) {
        P proposal() {
            return row.proposal();
        }
    }

    public void publishPeople(UUID run, List<CheckedRow<EmployeeProposal>> rows) {
        List<Staged<EmployeeProposal>> staged = rows.stream()
                .filter(row -> row.proposal() != null)
                .map(row -> staged(row, row.proposal().employeeId()))
                .toList();
        copy.into(STAGED, staged, person -> values(run, person));
        publication.publishPeople(run, time.today());
        trail.recordAll(staged.stream()
                .map(person -> entry("EMPLOYEE", run, person).aboutEmployee(person.id()))
                .toList());
    }

    public void publishUnits(UUID run, List<CheckedRow<UnitProposal>> rows) {
        List<Staged<UnitProposal>> staged = rows.stream()
                .filter(row -> row.proposal() != null)
                .map(row -> staged(row, row.proposal().unitId()))
                .toList();
        Map<String, UUID> idOf = new HashMap<>();
        known.units().values().forEach(unit -> idOf.put(unit.code(), unit.id()));
        staged.forEach(unit -> idOf.put(unit.proposal().code(), unit.id()));
        publication.publishUnits(write(staged.stream().map(unit -> values(unit, idOf)).toList()));
        trail.recordAll(staged.stream().map(unit -> entry("UNIT", run, unit)).toList());
    }

    public void publishEarlierResults(UUID run, List<CheckedRow<EarlierProposal>> rows) {
        List<CheckedRow<EarlierProposal>> good = rows.stream().filter(row -> row.proposal() != null).toList();
        earlier.put(good.stream().map(row -> row.proposal().result()).toList());
        trail.recordAll(good.stream().map(row -> entry(run, row)).toList());
    }

    /** About the person, since an earlier result has no life of its own. */
    private static AuditEntry entry(UUID run, CheckedRow<EarlierProposal> row) {
        UUID person = row.proposal().result().employeeId();
        AuditEntry entry = AuditEntry.of("EARLIER_RESULT_IMPORTED", "EARLIER_RESULT", person).aboutEmployee(person)
                .with("importId", run).with("rowNumber", row.number());
        for (var change : row.changes()) {
            entry = entry.changed(change.field(), change.before(), change.after());
        }
        return entry;
    }

    private <P> Staged<P> staged(CheckedRow<P> row, UUID known) {
        return new Staged<>(known == null ? ids.next() : known, row.outcome() == Outcome.CREATE, row);
    }

    private List<?> values(UUID run, Staged<EmployeeProposal> person) {
        EmployeeProposal p = person.proposal();
        return Arrays.asList(run, person.id(), person.isNew(), p.employeeChanges(), p.nip(), p.name(), p.titlePrefix(),
                p.titleSuffix(), p.status(), p.grade(), p.email(), p.unitId(), p.title(), p.positionKind(), p.echelon(),
                p.assessorNip(), p.step(), p.assignmentId(), ids.next(), p.startsOn(), p.contractEndsOn());
    }

    private static Map<String, Object> values(Staged<UnitProposal> unit, Map<String, UUID> idOf) {
        UnitProposal p = unit.proposal();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", unit.id());
        values.put("is_new", unit.isNew());
        values.put("code", p.code());
        values.put("name", p.name());
        values.put("kind", p.kind());
        values.put("parent_id", p.parentCode() == null ? null : idOf.get(p.parentCode()));
        return values;
    }

    private static AuditEntry entry(String subject, UUID run, Staged<?> staged) {
        AuditEntry entry = AuditEntry.of(subject + (staged.isNew() ? "_CREATED" : "_UPDATED"), subject, staged.id())
                .with("importId", run)
                .with("rowNumber", staged.row().number());
        for (var change : staged.row().changes()) {
            entry = entry.changed(change.field(), change.before(), change.after());
        }
        return entry;
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
