package id.kinerja.evaluation.unit;

import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.caller.Role;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who is what to a unit's predicate on a day, in one statement. It is set one level up: by a head of the nearest unit above that has
 * one who does not head the unit itself as well. Where there is none, the setter is outside the office.
 */
@ApplicationScoped
class UnitStanding {

    private static final UUID NOBODY = new UUID(0, 0);

    private static final String STANDING = """
            WITH RECURSIVE upward AS (
              SELECT u.id, u.parent_id, 0 AS height FROM unit u WHERE u.id = :unit
              UNION
              SELECT u.id, u.parent_id, b.height + 1 FROM upward b JOIN unit u ON u.id = b.parent_id
            ), heads AS (
              SELECT a.employee_id, u.height FROM upward u
                JOIN position p ON p.unit_id = u.id AND p.heads_unit
                JOIN assignment a ON a.position_id = p.id AND a.starts_on <= :on AND (a.ends_on IS NULL OR a.ends_on >= :on)
            ), setters AS (
              SELECT h.employee_id, h.height FROM heads h
               WHERE h.height > 0 AND h.employee_id NOT IN (SELECT o.employee_id FROM heads o WHERE o.height = 0)
            )
            SELECT EXISTS (SELECT 1 FROM upward) AS known,
                   EXISTS (SELECT 1 FROM heads WHERE height = 0 AND employee_id = :me) AS head,
                   EXISTS (SELECT 1 FROM setters WHERE employee_id = :me AND height = (SELECT min(height) FROM setters)) AS setter,
                   NOT EXISTS (SELECT 1 FROM setters) AS external,
                   EXISTS (SELECT 1 FROM heads WHERE height > 0 AND employee_id = :me) AS above,
                   EXISTS (SELECT 1 FROM cycle_assignment c WHERE c.cycle_id = :cycle AND c.employee_id = :me AND c.unit_id IN (
                     WITH RECURSIVE below AS (
                       SELECT u.id FROM unit u WHERE u.id = :unit UNION SELECT u.id FROM below b JOIN unit u ON u.parent_id = b.id)
                     SELECT id FROM below)) AS member""";

    private final EntityManager entityManager;
    private final Caller caller;

    UnitStanding(EntityManager entityManager, Caller caller) {
        this.entityManager = entityManager;
        this.caller = caller;
    }

    /** @param external true where nobody of this office may set it */
    record Standing(Optional<UnitReader> reader, boolean external) {

        /** 404 for those who have no business with it. */
        UnitReader require() {
            return reader.orElseThrow(Problem::notFound);
        }
    }

    @SuppressWarnings("unchecked")
    Standing find(UUID unitId, UUID cycleId, LocalDate on) {
        List<Tuple> rows = entityManager.createNativeQuery(STANDING, Tuple.class)
                .setParameter("unit", unitId).setParameter("cycle", cycleId).setParameter("on", on)
                .setParameter("me", caller.findEmployeeId().orElse(NOBODY))
                .getResultList();
        Row row = new Row(rows.getFirst());
        if (!row.flag("known")) {
            throw Problem.notFound();
        }
        return new Standing(reader(row), row.flag("external"));
    }

    private Optional<UnitReader> reader(Row row) {
        if (row.flag("head")) {
            return Optional.of(UnitReader.HEAD);
        }
        if (row.flag("setter")) {
            return Optional.of(UnitReader.SETTER);
        }
        if (row.flag("external") && caller.has(Role.HR_OFFICER)) {
            return Optional.of(UnitReader.RECORDER);
        }
        if (row.flag("above")) {
            return Optional.of(UnitReader.ABOVE);
        }
        if (caller.has(Role.AUDITOR)) {
            return Optional.of(UnitReader.AUDITOR);
        }
        if (caller.has(Role.HR_OFFICER)) {
            return Optional.of(UnitReader.PERSONNEL);
        }
        return row.flag("member") ? Optional.of(UnitReader.MEMBER) : Optional.empty();
    }
}
