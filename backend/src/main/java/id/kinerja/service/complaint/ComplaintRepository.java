package id.kinerja.service.complaint;

import id.kinerja.organization.PersonRef;
import id.kinerja.organization.UnitRef;
import id.kinerja.service.request.CounterScope;
import id.kinerja.shared.paging.Listing;
import id.kinerja.shared.paging.Listings;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.SortFields;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class ComplaintRepository implements PanacheRepositoryBase<Complaint, UUID> {

    private static final String COLUMNS = """
            c.id, c.unit_id, u.name AS unit_name, c.request_id, r.number, c.channel, c.external_id, c.class, c.state, c.received_at,
            c.due_at, c.about_conduct, c.content, c.owner_employee_id, e.display_name AS owner_name, c.answer, c.answered_at, c.told_at,
            c.version""";

    private static final String SOURCE = """
            complaint c JOIN unit u ON u.id = c.unit_id LEFT JOIN service_request r ON r.id = c.request_id
            LEFT JOIN employee e ON e.id = c.owner_employee_id""";

    /** What is about somebody's conduct is not shown at the counter where that person may sit. */
    private static final String VISIBLE = """
            c.owner_employee_id = :me OR c.unit_id IN (:heads) OR (c.unit_id IN (:counters) AND NOT c.about_conduct)""";

    private static final UUID NOBODY = new UUID(0, 0);

    private static final SortFields ORDERS = SortFields.withId("c.id").and("receivedAt", "c.received_at", "timestamptz")
            .and("dueAt", "coalesce(c.due_at, 'infinity')", "timestamptz").orderedBy("-receivedAt");

    private final Listings listings;

    ComplaintRepository(Listings listings) {
        this.listings = listings;
    }

    Page<ComplaintResponse> list(UUID unitId, ComplaintState state, CounterScope scope, PageQuery page, Instant now) {
        Listing listing = listings.select(COLUMNS).from(SOURCE)
                .where("c.unit_id = :unit", "unit", unitId)
                .where("c.state = :state", "state", state == null ? null : state.name());
        if (!scope.all()) {
            listing.where(VISIBLE).bind("me", scope.me()).bind("heads", some(scope.heads())).bind("counters", some(scope.worksAt()));
        }
        return listing.sort(ORDERS).page(page, row -> response(row, scope, now));
    }

    Optional<ComplaintResponse> findResponse(UUID id, CounterScope scope, Instant now) {
        return listings.select(COLUMNS).from(SOURCE).where("c.id = :id", "id", id).sort(ORDERS)
                .page(PageQuery.first(1), row -> response(row, scope, now)).items().stream().findFirst();
    }

    private static ComplaintResponse response(Row row, CounterScope scope, Instant now) {
        ComplaintState state = row.oneOf("state", ComplaintState.class);
        Instant due = row.instant("due_at");
        Instant answered = row.instant("answered_at");
        ComplaintResponse complaint = new ComplaintResponse(row.uuid("id"), new UnitRef(row.uuid("unit_id"), row.text("unit_name")),
                row.uuid("request_id"), row.text("number"), row.oneOf("channel", ComplaintChannel.class), row.text("external_id"),
                row.oneOf("class", ComplaintClass.class), state, row.instant("received_at"), due,
                due != null && due.isBefore(answered == null ? now : answered), row.flag("about_conduct"), row.text("content"),
                PersonRef.ofNullable(row.uuid("owner_employee_id"), row.text("owner_name")), row.text("answer"), answered,
                row.instant("told_at"), List.of(), row.whole("version"));
        return complaint.with(ComplaintPermissions.actions(complaint, scope));
    }

    private static Set<UUID> some(Set<UUID> units) {
        return units.isEmpty() ? Set.of(NOBODY) : units;
    }
}
