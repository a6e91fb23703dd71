package id.kinerja.feedback.request;

import id.kinerja.feedback.FeedbackSubject;
import id.kinerja.feedback.FeedbackVisibility;
import id.kinerja.organization.PersonRef;
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
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class FeedbackRequestRepository implements PanacheRepositoryBase<FeedbackRequest, UUID> {

    private static final String COLUMNS = """
            r.id, r.cycle_id, r.employee_id, e.display_name AS employee_name, r.asked_employee_id, a.display_name AS asked_name,
            r.subject, r.target_id, t.title, r.value_code, r.question, r.visibility, r.status, r.decline_reason, r.asked_at,
            r.settled_at, r.version""";

    private static final String SOURCE = """
            feedback_request r JOIN employee e ON e.id = r.employee_id JOIN employee a ON a.id = r.asked_employee_id
            LEFT JOIN target t ON t.id = r.target_id""";

    private final Listings listings;

    FeedbackRequestRepository(Listings listings) {
        this.listings = listings;
    }

    Optional<FeedbackRequestResponse> findFile(UUID id, UUID me) {
        return Rows.of(getEntityManager()
                        .createNativeQuery("SELECT " + COLUMNS + " FROM " + SOURCE + " WHERE r.id = :id", Tuple.class)
                        .setParameter("id", id))
                .stream().map(row -> file(row, me)).findFirst();
    }

    Page<FeedbackRequestResponse> list(RequestSide side, UUID me, UUID cycleId, FeedbackRequestStatus status, PageQuery query) {
        return listings.select(COLUMNS)
                .from(SOURCE)
                .where(side == RequestSide.ASKED ? "r.asked_employee_id = :me" : "r.employee_id = :me", "me", me)
                .where("r.cycle_id = :cycle", "cycle", cycleId)
                .where("r.status = :status", "status", status == null ? null : status.name())
                .sort(SortFields.withId("r.id").and("askedAt", "r.asked_at", "timestamptz").orderedBy("-askedAt"))
                .page(query, row -> file(row, me));
    }

    private static FeedbackRequestResponse file(Row row, UUID me) {
        FeedbackVisibility visibility = row.oneOf("visibility", FeedbackVisibility.class);
        FeedbackRequestStatus status = row.oneOf("status", FeedbackRequestStatus.class);
        return new FeedbackRequestResponse(
                row.uuid("id"), row.uuid("cycle_id"), new PersonRef(row.uuid("employee_id"), row.text("employee_name")),
                new PersonRef(row.uuid("asked_employee_id"), row.text("asked_name")), row.oneOf("subject", FeedbackSubject.class),
                row.uuid("target_id"), row.text("title"), row.oneOf("value_code", BehaviourValue.class), row.text("question"),
                visibility, visibility.readers(), status, row.text("decline_reason"), row.instant("asked_at"),
                row.instant("settled_at"), row.whole("version"),
                FeedbackRequestAction.allowed(row.uuid("asked_employee_id").equals(me), row.uuid("employee_id").equals(me), status));
    }
}
