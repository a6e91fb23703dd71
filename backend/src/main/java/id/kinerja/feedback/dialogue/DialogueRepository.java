package id.kinerja.feedback.dialogue;

import id.kinerja.organization.PersonRef;
import id.kinerja.shared.paging.Listing;
import id.kinerja.shared.paging.Listings;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.Rows;
import id.kinerja.shared.paging.SortFields;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

@ApplicationScoped
class DialogueRepository implements PanacheRepositoryBase<Dialogue, UUID> {

    private static final String OPEN = """
            (SELECT CAST(count(*) AS integer) FROM dialogue_agreement g WHERE g.dialogue_id = d.id AND NOT coalesce(
               (SELECT f.done FROM agreement_follow_up f WHERE f.agreement_id = g.id ORDER BY f.recorded_at DESC, f.id DESC LIMIT 1), false))""";

    private static final String COLUMNS = """
            d.id, d.cycle_id, d.period_id, pe.label, d.employee_id, e.display_name AS employee_name, d.assessor_employee_id,
            a.display_name AS assessor_name, d.status, d.planned_on, d.held_on, d.notes, d.cancel_reason, d.employee_confirmed_at,
            d.assessor_confirmed_at, r.sha256, %s AS open_agreements, d.version""".formatted(OPEN);

    private static final String SOURCE = """
            dialogue d JOIN employee e ON e.id = d.employee_id JOIN employee a ON a.id = d.assessor_employee_id
            LEFT JOIN period pe ON pe.id = d.period_id LEFT JOIN dialogue_record r ON r.dialogue_id = d.id""";

    private final Listings listings;

    DialogueRepository(Listings listings) {
        this.listings = listings;
    }

    Optional<DialogueHeader> findHeader(UUID id) {
        return Rows.of(getEntityManager()
                        .createNativeQuery("SELECT " + COLUMNS + " FROM " + SOURCE + " WHERE d.id = :id", Tuple.class)
                        .setParameter("id", id))
                .stream().map(DialogueRepository::header).findFirst();
    }

    /** Those of one person, or all in which the caller is one of the two. */
    <T> Page<T> list(UUID cycleId, UUID employeeId, UUID party, boolean onlyConfirmed, PageQuery query, Function<DialogueHeader, T> to) {
        Listing listing = listings.select(COLUMNS)
                .from(SOURCE)
                .where("d.cycle_id = :cycle", "cycle", cycleId)
                .where("d.employee_id = :employee", "employee", employeeId)
                .where("d.employee_id = :party OR d.assessor_employee_id = :party", "party", party);
        if (onlyConfirmed) {
            listing.where("d.status = 'CONFIRMED'");
        }
        return listing.sort(SortFields.withId("d.id").and("plannedOn", "d.planned_on", "date").orderedBy("-plannedOn"))
                .page(query, row -> to.apply(header(row)));
    }

    void keepRecord(UUID id, String content, String sha256, Instant now) {
        getEntityManager().createNativeQuery(
                        "INSERT INTO dialogue_record (dialogue_id, content, sha256, confirmed_at) VALUES (:id, :content, :sha, :now)")
                .setParameter("id", id).setParameter("content", content).setParameter("sha", sha256).setParameter("now", now)
                .executeUpdate();
    }

    private static DialogueHeader header(Row row) {
        return new DialogueHeader(
                row.uuid("id"), row.uuid("cycle_id"), row.uuid("period_id"), row.text("label"),
                new PersonRef(row.uuid("employee_id"), row.text("employee_name")),
                new PersonRef(row.uuid("assessor_employee_id"), row.text("assessor_name")),
                row.oneOf("status", DialogueStatus.class), row.date("planned_on"), row.date("held_on"), row.text("notes"),
                row.text("cancel_reason"), row.instant("employee_confirmed_at"), row.instant("assessor_confirmed_at"),
                row.text("sha256"), (int) row.whole("open_agreements"), row.whole("version"));
    }
}
