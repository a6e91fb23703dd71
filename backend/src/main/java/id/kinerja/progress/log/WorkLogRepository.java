package id.kinerja.progress.log;

import id.kinerja.organization.ActingOfficials;
import id.kinerja.shared.paging.Listings;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.Rows;
import id.kinerja.shared.paging.SortFields;
import id.kinerja.target.Accumulation;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class WorkLogRepository implements PanacheRepositoryBase<WorkLogEntry, UUID> {

    private static final int MOST = 1000;
    /** Stands where no indicator is named, since a null has no type in SQL. */
    private static final UUID NONE = new UUID(0, 0);

    private static final String PLACE = """
            SELECT t.id AS target_id, i.id AS indicator_id, i.lineage_id, coalesce(i.id IS NOT NULL AND i.aspect IS NULL, false) AS in_words
              FROM target t JOIN plan p ON p.id = t.plan_id AND p.status = 'ESTABLISHED'
              LEFT JOIN indicator i ON i.target_id = t.id AND i.id = :indicator
             WHERE t.id = :target AND p.employee_id = :employee AND p.cycle_id = :cycle""";

    /** An entry made under an earlier version of the plan counts on the indicator of the version in force. */
    private static final String GOAL = """
            SELECT i.id AS indicator_id, i.accumulation, pe.id AS period_id
              FROM indicator i JOIN target t ON t.id = i.target_id JOIN plan p ON p.id = t.plan_id AND p.status = 'ESTABLISHED'
              LEFT JOIN period pe ON pe.cycle_id = p.cycle_id AND :first >= pe.starts_on AND :last <= pe.ends_on
             WHERE i.lineage_id = :lineage AND p.employee_id = :employee""";

    private static final String COLUMNS = """
            w.id, w.cycle_id, w.employee_id, w.span, w.worked_on, w.target_id, t.title, w.indicator_id, w.indicator_lineage_id,
            i.description, i.unit_of_measure, i.id IS NOT NULL AND i.aspect IS NULL AS in_words, w.quantity, w.done, w.recorded_at, w.replaces_id, w.reason, o.kind, o.replaced_by_id,
            o.realisation_id""";

    private static final String SOURCE = """
            work_log_entry w LEFT JOIN work_log_outcome o ON o.entry_id = w.id
            LEFT JOIN target t ON t.id = w.target_id LEFT JOIN indicator i ON i.id = w.indicator_id""";

    private static final String OUTCOME = """
            INSERT INTO work_log_outcome (entry_id, kind, replaced_by_id, realisation_id, happened_at)
            SELECT w.id, CAST(:kind AS text), CASE WHEN :kind = 'CORRECTED' THEN CAST(:by AS uuid) END,
                   CASE WHEN :kind = 'PROMOTED' THEN CAST(:by AS uuid) END, :now
              FROM work_log_entry w WHERE w.id IN (:entries)""";

    private static final String TEAM = """
            SELECT ca.employee_id, ca.employee_name, ca.position_title, l.last_on, l.recent
              FROM cycle_assignment ca
              CROSS JOIN LATERAL (
                SELECT max(w.worked_on) AS last_on, count(*) FILTER (WHERE w.worked_on >= :since) AS recent
                  FROM work_log_entry w
                 WHERE w.employee_id = ca.employee_id AND w.cycle_id = ca.cycle_id
                   AND NOT EXISTS (SELECT 1 FROM work_log_outcome o WHERE o.entry_id = w.id AND o.kind = 'CORRECTED')) l
             WHERE ca.cycle_id = :cycle AND ca.assessor_employee_id IN (%s) AND ca.employee_id <> :me
             ORDER BY l.last_on NULLS FIRST, ca.sort_name, ca.employee_id LIMIT :most""".formatted(ActingOfficials.SEATS);

    private final Listings listings;

    WorkLogRepository(Listings listings) {
        this.listings = listings;
    }

    /**
     * Where entries are to be counted.
     *
     * @param accumulation null where success is told in words
     */
    record Goal(UUID indicatorId, Accumulation accumulation, UUID periodId) {}

    /** Whose targets may be named: the person's own of the plan in force. */
    Optional<WorkLogPlace> findPlace(UUID cycleId, UUID employeeId, UUID targetId, UUID indicatorId) {
        return Rows.of(getEntityManager().createNativeQuery(PLACE, Tuple.class)
                        .setParameter("indicator", indicatorId == null ? NONE : indicatorId)
                        .setParameter("target", targetId)
                        .setParameter("employee", employeeId)
                        .setParameter("cycle", cycleId)).stream()
                .findFirst()
                .map(row -> new WorkLogPlace(
                        row.uuid("target_id"), row.uuid("indicator_id"), row.uuid("lineage_id"), row.flag("in_words")));
    }

    /** The period is null where the days are not all of one. */
    Optional<Goal> findGoal(UUID employeeId, UUID lineageId, LocalDate first, LocalDate last) {
        return Rows.of(getEntityManager().createNativeQuery(GOAL, Tuple.class)
                        .setParameter("employee", employeeId)
                        .setParameter("lineage", lineageId)
                        .setParameter("first", first)
                        .setParameter("last", last)).stream()
                .findFirst()
                .map(row -> new Goal(row.uuid("indicator_id"), row.oneOf("accumulation", Accumulation.class), row.uuid("period_id")));
    }

    List<WorkLogItem> listItems(Collection<UUID> ids) {
        return Rows.of(getEntityManager()
                        .createNativeQuery("SELECT " + COLUMNS + " FROM " + SOURCE + " WHERE w.id IN (:ids) ORDER BY w.worked_on, w.id", Tuple.class)
                        .setParameter("ids", ids)).stream()
                .map(WorkLogRepository::item)
                .toList();
    }

    Page<WorkLogItem> list(UUID cycleId, UUID employeeId, WorkLogQuery filter, PageQuery query) {
        return listings.select(COLUMNS)
                .from(SOURCE)
                .where("w.cycle_id = :cycle", "cycle", cycleId)
                .where("w.employee_id = :employee", "employee", employeeId)
                .where("w.worked_on >= :from", "from", filter.from)
                .where("w.worked_on <= :to", "to", filter.to)
                .where("w.target_id IN (SELECT v.id FROM target v JOIN target n ON n.lineage_id = v.lineage_id WHERE n.id = :target)",
                        "target", filter.targetId)
                .where("o.realisation_id = :realisation", "realisation", filter.realisationId)
                .sort(SortFields.withId("w.id").and("workedOn", "w.worked_on", "date").orderedBy("-workedOn"))
                .page(query, WorkLogRepository::item);
    }

    /** The key of the table refuses a second outcome of an entry. */
    void settle(Collection<UUID> entries, WorkLogOutcome kind, UUID by, Instant now) {
        getEntityManager().createNativeQuery(OUTCOME)
                .setParameter("kind", kind.name())
                .setParameter("by", by.toString())
                .setParameter("now", now)
                .setParameter("entries", entries)
                .executeUpdate();
    }

    List<WorkLogActivity> listTeam(UUID cycleId, UUID assessorId, LocalDate since, LocalDate today) {
        return Rows.of(getEntityManager().createNativeQuery(TEAM, Tuple.class)
                        .setParameter("cycle", cycleId)
                        .setParameter("me", assessorId)
                        .setParameter("since", since)
                        .setParameter("today", today)
                        .setParameter("most", MOST)).stream()
                .map(row -> new WorkLogActivity(
                        row.uuid("employee_id"), row.text("employee_name"), row.text("position_title"), row.date("last_on"),
                        (int) row.whole("recent")))
                .toList();
    }

    private static WorkLogItem item(Row row) {
        return new WorkLogItem(
                row.uuid("id"), row.uuid("cycle_id"), row.uuid("employee_id"), row.oneOf("span", WorkLogSpan.class),
                row.date("worked_on"), row.uuid("target_id"), row.text("title"), row.uuid("indicator_id"),
                row.uuid("indicator_lineage_id"), row.text("description"), row.text("unit_of_measure"), row.flag("in_words"), row.decimal("quantity"),
                row.text("done"), row.instant("recorded_at"), row.uuid("replaces_id"), row.text("reason"),
                row.oneOf("kind", WorkLogOutcome.class), row.uuid("replaced_by_id"), row.uuid("realisation_id"));
    }
}
