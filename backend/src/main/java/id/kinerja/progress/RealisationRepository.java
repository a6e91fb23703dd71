package id.kinerja.progress;

import id.kinerja.shared.paging.Listings;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.Rows;
import id.kinerja.shared.paging.SortFields;
import id.kinerja.target.plan.PlanStatus;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class RealisationRepository implements PanacheRepositoryBase<Realisation, UUID> {

    /** The year as a whole takes no entries of its own, unless it is all there is; more time for somebody keeps a period open. */
    private static final String PLACE = """
            SELECT i.id, i.lineage_id, i.aspect IS NULL AS in_words, i.source <> 'MANUAL' AS computed, p.id AS plan_id, p.employee_id, p.status,
                   pe.id AS period_id, pe.starts_on, pe.ends_on,
                   greatest(pe.closes_on, (SELECT x.due_on FROM period_extension x
                     WHERE x.id = extension_of(pe.id, p.employee_id, ca.unit_id))) AS closes_on
              FROM indicator i
              JOIN target t ON t.id = i.target_id
              JOIN plan p ON p.id = t.plan_id
              LEFT JOIN cycle_assignment ca ON ca.cycle_id = p.cycle_id AND ca.employee_id = p.employee_id
              LEFT JOIN period pe ON pe.id = :period AND pe.cycle_id = p.cycle_id
               AND (pe.kind = 'PERIODIC' OR NOT EXISTS
                    (SELECT 1 FROM period o WHERE o.cycle_id = pe.cycle_id AND o.kind = 'PERIODIC'))
             WHERE i.id = :indicator""";

    /** An entry of an earlier version of the plan is corrected on the indicator of the version in force. */
    private static final String CURRENT_INDICATOR = """
            SELECT coalesce((SELECT i.id FROM indicator i JOIN target t ON t.id = i.target_id
                               JOIN plan p ON p.id = t.plan_id AND p.status = 'ESTABLISHED'
                              WHERE i.lineage_id = r.indicator_lineage_id AND p.employee_id = r.employee_id), r.indicator_id)
              FROM realisation r WHERE r.id = :id""";

    private static final String COLUMNS = """
            r.id, r.indicator_id, r.indicator_lineage_id, r.period_id, r.value, r.note, r.occurred_on, r.recorded_at,
            r.replaces_id, n.id AS replaced_by_id, r.reason,
            (SELECT string_agg(CAST(o.entry_id AS text), ',' ORDER BY o.entry_id) FROM work_log_outcome o
              WHERE o.realisation_id = r.id) AS log_entries""";

    private static final String SOURCE = "realisation r LEFT JOIN realisation n ON n.replaces_id = r.id";

    private static final String UP_TO_PERIOD = """
            SELECT %s FROM %s
              JOIN indicator i ON i.lineage_id = r.indicator_lineage_id
              JOIN target t ON t.id = i.target_id AND t.plan_id = :plan
              JOIN period pe ON pe.id = r.period_id
              JOIN period upto ON upto.id = :period AND pe.cycle_id = upto.cycle_id AND pe.sequence <= upto.sequence
             ORDER BY r.occurred_on, r.recorded_at, r.id""".formatted(COLUMNS, SOURCE);

    private final Listings listings;

    RealisationRepository(Listings listings) {
        this.listings = listings;
    }

    Optional<RecordingPlace> findPlace(UUID indicatorId, UUID periodId) {
        return Rows.of(getEntityManager().createNativeQuery(PLACE, Tuple.class)
                        .setParameter("indicator", indicatorId)
                        .setParameter("period", periodId)).stream()
                .findFirst()
                .map(RealisationRepository::place);
    }

    UUID currentIndicatorOf(UUID realisationId) {
        return (UUID) getEntityManager().createNativeQuery(CURRENT_INDICATOR, UUID.class)
                .setParameter("id", realisationId)
                .getSingleResult();
    }

    Optional<RealisationEntry> findEntry(UUID id) {
        return Rows.of(getEntityManager()
                        .createNativeQuery("SELECT " + COLUMNS + " FROM " + SOURCE + " WHERE r.id = :id", Tuple.class)
                        .setParameter("id", id)).stream()
                .findFirst()
                .map(RealisationRepository::entry);
    }

    List<RealisationEntry> listUpToPeriod(UUID planId, UUID periodId) {
        return Rows.of(getEntityManager().createNativeQuery(UP_TO_PERIOD, Tuple.class)
                        .setParameter("plan", planId)
                        .setParameter("period", periodId)).stream()
                .map(RealisationRepository::entry)
                .toList();
    }

    Page<RealisationEntry> list(UUID planId, UUID periodId, UUID indicatorId, PageQuery query) {
        return listings.select(COLUMNS)
                .from(SOURCE + " JOIN indicator i ON i.lineage_id = r.indicator_lineage_id"
                        + " JOIN target t ON t.id = i.target_id AND t.plan_id = :plan")
                .bind("plan", planId)
                .where("r.period_id = :period", "period", periodId)
                .where("i.id = :indicator", "indicator", indicatorId)
                .sort(SortFields.withId("r.id").and("occurredOn", "r.occurred_on", "date").orderedBy("-occurredOn"))
                .page(query, RealisationRepository::entry);
    }

    private static RecordingPlace place(Row row) {
        RecordingPlace.Days period = row.uuid("period_id") == null
                ? null
                : new RecordingPlace.Days(row.uuid("period_id"), row.date("starts_on"), row.date("ends_on"), row.date("closes_on"));
        return new RecordingPlace(
                row.uuid("id"), row.uuid("lineage_id"), row.flag("in_words"), row.flag("computed"), row.uuid("plan_id"), row.uuid("employee_id"),
                row.oneOf("status", PlanStatus.class), period);
    }

    private static RealisationEntry entry(Row row) {
        return new RealisationEntry(
                row.uuid("id"), row.uuid("indicator_id"), row.uuid("indicator_lineage_id"), row.uuid("period_id"),
                row.decimal("value"), row.text("note"), row.date("occurred_on"), row.instant("recorded_at"),
                row.uuid("replaces_id"), row.uuid("replaced_by_id"), row.text("reason"), ids(row.text("log_entries")));
    }

    private static List<UUID> ids(String joined) {
        return joined == null ? List.of() : Arrays.stream(joined.split(",")).map(UUID::fromString).toList();
    }
}
