package id.kinerja.followup;

import id.kinerja.evaluation.rating.Predicate;
import id.kinerja.followup.proposal.FollowUpPeople;
import id.kinerja.followup.step.FollowUpStep;
import id.kinerja.organization.PersonRef;
import id.kinerja.shared.caller.Actor;
import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.paging.Listing;
import id.kinerja.shared.paging.Listings;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.paging.Rows;
import id.kinerja.shared.paging.SortFields;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Follow-ups and what stands around them; every reading method is one statement. */
@ApplicationScoped
class FollowUpRepository implements PanacheRepositoryBase<FollowUp, UUID> {

    /** A result that suggests something, before anybody took it up. */
    record Finding(UUID evaluationId, String periodLabel, PersonRef employee, Predicate predicate) {}

    private static final SortFields ORDERS = SortFields.withId("f.id")
            .and("dueOn", "f.due_on", "date")
            .and("proposedAt", "f.proposed_at", "timestamptz")
            .and("name", "e.sort_name", "text")
            .orderedBy("dueOn");

    private static final String SOURCE = """
            follow_up f JOIN employee e ON e.id = f.employee_id JOIN employee o ON o.id = f.owner_employee_id
            LEFT JOIN LATERAL (SELECT h.unit_id FROM assignment h
              WHERE h.employee_id = f.employee_id AND h.starts_on <= :on AND (h.ends_on IS NULL OR h.ends_on >= :on)
              ORDER BY (h.kind = 'DEFINITIVE') DESC, h.starts_on DESC LIMIT 1) a ON true
            LEFT JOIN unit u ON u.id = a.unit_id""";

    private static final String MINE = "f.employee_id = :me OR f.owner_employee_id = :me";

    /** People of whom the reader is the assessor, that assessor's superior or a head of the unit today. */
    private static final String LED = """
            f.employee_id IN (
              SELECT t.employee_id FROM assignment t
               WHERE t.assessor_employee_id = :me AND t.starts_on <= :on AND (t.ends_on IS NULL OR t.ends_on >= :on)
              UNION SELECT t.employee_id FROM assignment t JOIN assignment s ON s.employee_id = t.assessor_employee_id
               WHERE s.assessor_employee_id = :me AND t.starts_on <= :on AND (t.ends_on IS NULL OR t.ends_on >= :on)
                 AND s.starts_on <= :on AND (s.ends_on IS NULL OR s.ends_on >= :on)
              UNION SELECT t.employee_id FROM assignment t
               WHERE t.unit_id IN (:units) AND t.starts_on <= :on AND (t.ends_on IS NULL OR t.ends_on >= :on)) AND f.employee_id <> :me""";

    private static final String OPEN = "f.state IN ('PROPOSED', 'APPROVED', 'RUNNING')";

    private static final String FINDINGS = """
            SELECT v.id, pe.label || ' ' || c.year AS label, v.employee_id, e.display_name, v.predicate
              FROM evaluation v JOIN period pe ON pe.id = v.period_id JOIN cycle c ON c.id = v.cycle_id
              JOIN employee e ON e.id = v.employee_id AND e.active
             WHERE v.assessor_employee_id = :me AND v.delivered_at >= :since AND v.predicate <> 'GOOD'
               AND NOT EXISTS (SELECT 1 FROM follow_up f WHERE f.evaluation_id = v.id)
             ORDER BY v.delivered_at DESC, v.id LIMIT 50""";

    private static final String PEOPLE = """
            SELECT f.employee_id, f.display_name, u.name AS unit_name
              FROM (SELECT e.id AS employee_id, e.display_name, e.sort_name FROM employee e WHERE e.active) f
              LEFT JOIN LATERAL (SELECT h.unit_id FROM assignment h
                WHERE h.employee_id = f.employee_id AND h.starts_on <= :on AND (h.ends_on IS NULL OR h.ends_on >= :on)
                ORDER BY (h.kind = 'DEFINITIVE') DESC, h.starts_on DESC LIMIT 1) a ON true
              LEFT JOIN unit u ON u.id = a.unit_id
             WHERE f.employee_id = :me OR (""" + LED + ") ORDER BY (f.employee_id = :me) DESC, f.sort_name, f.employee_id LIMIT 500";

    private static final String ADD_STEP = """
            INSERT INTO follow_up_step (id, follow_up_id, step, taken_at, by_employee_id, by_name, text)
            SELECT :id, :followUp, :step, :now, CAST(:employee AS uuid),
                   coalesce((SELECT e.display_name FROM employee e WHERE e.id = :employee),
                            (SELECT a.name FROM account a WHERE a.id = :account), '-'), CAST(:text AS text)""";

    private final Listings listings;
    private final Ids ids;

    FollowUpRepository(Listings listings, Ids ids) {
        this.listings = listings;
        this.ids = ids;
    }

    Optional<FollowUpHeader> findHeader(UUID id, LocalDate on) {
        return Rows.of(getEntityManager(), FollowUpHeader.SELECT, Map.of("id", id, "on", on)).stream().findFirst().map(FollowUpHeader::of);
    }

    /** Locked, so that of two changes at one moment the second sees the first's version. */
    FollowUp getForChange(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<FollowUpStep> listSteps(UUID id) {
        return Rows.of(getEntityManager(),
                "SELECT s.step, s.taken_at, s.by_name, s.text FROM follow_up_step s WHERE s.follow_up_id = :id ORDER BY s.taken_at, s.id",
                Map.of("id", id)).stream().map(FollowUpStep::of).toList();
    }

    void addStep(UUID followUpId, FollowUpStep.Kind step, Actor by, Instant now, String text) {
        getEntityManager().createNativeQuery(ADD_STEP)
                .setParameter("id", ids.next()).setParameter("followUp", followUpId).setParameter("step", step.name())
                .setParameter("now", now).setParameter("employee", by.employeeId()).setParameter("account", by.accountId())
                .setParameter("text", text).executeUpdate();
    }

    /** Whether this is a result of that person that has been handed over. */
    boolean isResultOf(UUID evaluationId, UUID employeeId) {
        return !Rows.of(getEntityManager(),
                "SELECT v.id FROM evaluation v WHERE v.id = :id AND v.employee_id = :employee AND v.delivered_at IS NOT NULL",
                Map.of("id", evaluationId, "employee", employeeId)).isEmpty();
    }

    boolean isInService(UUID employeeId) {
        return !Rows.of(getEntityManager(), "SELECT e.id FROM employee e WHERE e.id = :id AND e.active", Map.of("id", employeeId)).isEmpty();
    }

    /** The caller first, then the people led, by name. */
    List<FollowUpPeople.Person> people(UUID me, Set<UUID> units, LocalDate on) {
        return Rows.of(getEntityManager(), PEOPLE, Map.of("me", me, "on", on, "units", units)).stream()
                .map(row -> new FollowUpPeople.Person(row.uuid("employee_id"), row.text("display_name"), row.text("unit_name"))).toList();
    }

    List<Finding> findings(UUID assessor, Instant since) {
        return Rows.of(getEntityManager(), FINDINGS, Map.of("me", assessor, "since", since)).stream()
                .map(row -> new Finding(row.uuid("id"), row.text("label"), new PersonRef(row.uuid("employee_id"), row.text("display_name")),
                        row.oneOf("predicate", Predicate.class)))
                .toList();
    }

    /** @param me sees own follow-ups and those of people led; null sees all */
    Page<FollowUpSummary> page(FollowUpQuery query, UUID me, Set<UUID> units, LocalDate on, PageQuery page) {
        Listing listing = listings.select("""
                        f.id, f.employee_id, e.display_name AS employee_name, u.name AS unit_name, f.kind, f.title, f.owner_employee_id,
                        o.display_name AS owner_name, f.due_on, f.state, (f.due_on < :on AND\s""" + OPEN + ") AS overdue")
                .from(SOURCE).bind("on", on)
                .where("f.employee_id = :employee", "employee", query.employeeId)
                .where("a.unit_id = :unit", "unit", query.unitId)
                .where("f.kind = :kind", "kind", query.kind == null ? null : query.kind.name())
                .where("f.state = :state", "state", query.state == null ? null : query.state.name());
        if (Boolean.TRUE.equals(query.overdue)) {
            listing.where("f.due_on < :on").where(OPEN);
        }
        narrow(listing, query.scope, me, units);
        return listing.sort(ORDERS).page(page, FollowUpSummary::of);
    }

    private static void narrow(Listing listing, FollowUpQuery.Scope scope, UUID me, Set<UUID> units) {
        if (me == null) {
            return;
        }
        listing.bind("me", me);
        if (scope == FollowUpQuery.Scope.MINE) {
            listing.where(MINE);
            return;
        }
        listing.where(scope == FollowUpQuery.Scope.LED ? LED : "(" + MINE + ") OR (" + LED + ")")
                .bind("units", units.stream().sorted().toList());
    }
}
