package id.kinerja.feedback;

import id.kinerja.organization.PersonRef;
import id.kinerja.shared.paging.Listing;
import id.kinerja.shared.paging.Listings;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.Rows;
import id.kinerja.shared.paging.SortFields;
import id.kinerja.target.behaviour.BehaviourValue;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class FeedbackRepository implements PanacheRepositoryBase<Feedback, UUID> {

    private static final String COLUMNS = """
            f.id, f.cycle_id, f.employee_id, ea.employee_name, f.author_employee_id, ed.display_name AS author_name, f.author_role,
            f.request_id, f.subject, f.target_id, t.title, f.value_code, f.situation, f.behaviour, f.impact, f.suggestion, f.visibility,
            array_to_string(f.readers, ',') AS readers, f.given_at, f.replaces_id, o.kind, o.replaced_by_id""";

    private static final String SOURCE = """
            feedback f
            JOIN cycle_assignment ea ON ea.cycle_id = f.cycle_id AND ea.employee_id = f.employee_id
            JOIN employee ed ON ed.id = f.author_employee_id
            LEFT JOIN target t ON t.id = f.target_id
            LEFT JOIN feedback_outcome o ON o.feedback_id = f.id""";

    private static final String NOT_WITHDRAWN = "(o.kind IS NULL OR o.kind <> 'WITHDRAWN')";

    private static final SortFields ORDERS =
            SortFields.withId("f.id").and("givenAt", "f.given_at", "timestamptz").orderedBy("-givenAt");

    private final Listings listings;

    FeedbackRepository(Listings listings) {
        this.listings = listings;
    }

    Optional<FeedbackFile> findFile(UUID id) {
        return Rows.of(getEntityManager()
                        .createNativeQuery("SELECT " + COLUMNS + " FROM " + SOURCE + " WHERE f.id = :id", Tuple.class)
                        .setParameter("id", id))
                .stream().map(FeedbackRepository::file).findFirst();
    }

    Page<FeedbackFile> listBy(UUID author, UUID cycleId, FeedbackQuery filter, PageQuery query) {
        return page(listings.select(COLUMNS).from(SOURCE)
                .where("f.author_employee_id = :author", "author", author)
                .where("f.employee_id = :about", "about", filter.employeeId), cycleId, filter, query);
    }

    /** Only what this kind of reader was named for, and never what was taken back. */
    Page<FeedbackFile> listAbout(UUID employeeId, FeedbackReader reader, UUID cycleId, FeedbackQuery filter, PageQuery query) {
        return page(listings.select(COLUMNS).from(SOURCE)
                .where("f.employee_id = :about", "about", employeeId)
                .where(":reader = ANY (f.readers)", "reader", reader.name())
                .where(NOT_WITHDRAWN), cycleId, filter, query);
    }

    private static Page<FeedbackFile> page(Listing listing, UUID cycleId, FeedbackQuery filter, PageQuery query) {
        return listing
                .where("f.cycle_id = :cycle", "cycle", cycleId)
                .where("f.target_id IN (SELECT v.id FROM target v JOIN target n ON n.lineage_id = v.lineage_id WHERE n.id = :target)",
                        "target", filter.targetId)
                .where("f.value_code = :value", "value", filter.valueCode == null ? null : filter.valueCode.name())
                .where("f.request_id = :request", "request", filter.requestId)
                .sort(ORDERS)
                .page(query, FeedbackRepository::file);
    }

    /** The key of the table refuses a second outcome. */
    void correct(UUID feedbackId, UUID replacedBy, Instant now) {
        getEntityManager().createNativeQuery(
                        "INSERT INTO feedback_outcome (feedback_id, kind, replaced_by_id, happened_at) VALUES (:id, 'CORRECTED', :by, :now)")
                .setParameter("id", feedbackId).setParameter("by", replacedBy).setParameter("now", now).executeUpdate();
    }

    void withdraw(UUID feedbackId, Instant now) {
        getEntityManager().createNativeQuery(
                        "INSERT INTO feedback_outcome (feedback_id, kind, happened_at) VALUES (:id, 'WITHDRAWN', :now)")
                .setParameter("id", feedbackId).setParameter("now", now).executeUpdate();
    }

    private static FeedbackFile file(Row row) {
        return new FeedbackFile(
                row.uuid("id"),
                new FeedbackFile.People(
                        row.uuid("cycle_id"), new PersonRef(row.uuid("employee_id"), row.text("employee_name")),
                        new PersonRef(row.uuid("author_employee_id"), row.text("author_name")),
                        row.oneOf("author_role", AuthorRole.class)),
                row.uuid("request_id"), row.oneOf("subject", FeedbackSubject.class), row.uuid("target_id"), row.text("title"),
                row.oneOf("value_code", BehaviourValue.class),
                new Feedback.Words(row.text("situation"), row.text("behaviour"), row.text("impact"), row.text("suggestion")),
                row.oneOf("visibility", FeedbackVisibility.class),
                Arrays.stream(row.text("readers").split(",")).map(FeedbackReader::valueOf).toList(), row.instant("given_at"),
                row.uuid("replaces_id"), row.oneOf("kind", FeedbackOutcome.class), row.uuid("replaced_by_id"));
    }
}
