package id.kinerja.evaluation.unit;

import id.kinerja.evaluation.unit.UnitStepPart.Step;
import id.kinerja.organization.UnitRef;
import id.kinerja.shared.caller.Actor;
import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.paging.Rows;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class UnitPredicateRepository implements PanacheRepositoryBase<UnitPredicate, UUID> {

    /** What stands around a predicate: names, the hashes of its frozen copies, and the session that is open. */
    record Surroundings(UnitRef unit, UnitPeriodPart period, String setHash, String formatHash, UUID openCalibrationId) {}

    private static final String SURROUNDINGS = """
            SELECT u.id AS unit_id, u.name, pe.id AS period_id, pe.cycle_id, pe.label, pe.starts_on, pe.ends_on,
                   s.sha256 AS set_hash, f.sha256 AS format_hash, c.id AS calibration_id
              FROM unit u
              JOIN period pe ON pe.id = :period
              LEFT JOIN unit_predicate_snapshot s ON s.unit_predicate_id = :id AND s.kind = 'SET'
              LEFT JOIN unit_predicate_snapshot f ON f.unit_predicate_id = :id AND f.kind = 'SIGNED'
              LEFT JOIN calibration_session c ON c.unit_predicate_id = :id AND c.status = 'OPEN'
             WHERE u.id = :unit""";

    private static final String ADD_STEP = """
            INSERT INTO unit_predicate_step (id, unit_predicate_id, step, taken_at, by_account_id, by_name, reason)
            SELECT :id, :predicate, :step, :now, :account,
                   coalesce((SELECT e.display_name FROM employee e WHERE e.id = CAST(:employee AS uuid)),
                            (SELECT a.name FROM account a WHERE a.id = :account), '-'),
                   CAST(:reason AS text)""";

    private final Ids ids;
    private final OfficeTime time;

    UnitPredicateRepository(Ids ids, OfficeTime time) {
        this.ids = ids;
        this.time = time;
    }

    UnitPredicate get(UUID id) {
        return findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    Optional<UnitPredicate> find(UUID unitId, UUID periodId) {
        return find("unitId = ?1 and periodId = ?2", unitId, periodId).firstResultOptional();
    }

    Surroundings surroundings(UnitPredicate predicate) {
        return Rows.of(getEntityManager(),
                SURROUNDINGS, Map.of("id", predicate.id(), "period", predicate.periodId(), "unit", predicate.unitId())).stream()
                .map(row -> new Surroundings(
                        new UnitRef(row.uuid("unit_id"), row.text("name")),
                        new UnitPeriodPart(row.uuid("period_id"), row.uuid("cycle_id"), row.text("label"), row.date("starts_on"), row.date("ends_on")),
                        row.text("set_hash"), row.text("format_hash"), row.uuid("calibration_id")))
                .findFirst().orElseThrow();
    }

    List<UnitStepPart> listSteps(UUID id) {
        return Rows.of(getEntityManager(), "SELECT s.step, s.taken_at, s.by_name, s.reason FROM unit_predicate_step s WHERE s.unit_predicate_id = :id"
                        + " ORDER BY s.taken_at, s.id", Map.of("id", id)).stream()
                .map(row -> new UnitStepPart(row.oneOf("step", Step.class), row.instant("taken_at"), row.text("by_name"), row.text("reason")))
                .toList();
    }

    void addStep(UUID id, Step step, Actor by, String reason) {
        getEntityManager().createNativeQuery(ADD_STEP)
                .setParameter("id", ids.next())
                .setParameter("predicate", id)
                .setParameter("step", step.name())
                .setParameter("now", time.now())
                .setParameter("account", by.accountId())
                .setParameter("employee", by.employeeId() == null ? null : by.employeeId().toString())
                .setParameter("reason", reason)
                .executeUpdate();
    }

    void freeze(UUID id, String kind, String content, String hash) {
        getEntityManager().createNativeQuery("""
                        INSERT INTO unit_predicate_snapshot (unit_predicate_id, kind, content, sha256, frozen_at)
                        VALUES (:id, :kind, :content, :hash, :now)""")
                .setParameter("id", id)
                .setParameter("kind", kind)
                .setParameter("content", content)
                .setParameter("hash", hash)
                .setParameter("now", time.now())
                .executeUpdate();
    }

    /** The frozen bytes, as they were hashed. */
    Optional<String> findFrozen(UUID id, String kind) {
        return Rows.of(getEntityManager(), "SELECT s.content FROM unit_predicate_snapshot s WHERE s.unit_predicate_id = :id AND s.kind = :kind",
                        Map.of("id", id, "kind", kind)).stream()
                .map(row -> row.text("content")).findFirst();
    }
}
