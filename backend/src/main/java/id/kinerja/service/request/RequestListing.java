package id.kinerja.service.request;

import id.kinerja.organization.OrganizationRelations;
import id.kinerja.organization.PersonRef;
import id.kinerja.organization.UnitRef;
import id.kinerja.shared.paging.Listing;
import id.kinerja.shared.paging.Listings;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.SortFields;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Lists requests, those behind a number of the measures too. */
@ApplicationScoped
class RequestListing {

    static final String COLUMNS = """
            r.id, r.number, r.ticket_number, r.applicant, r.unit_id, u.name AS unit_name, r.service_type_id, t.name AS type_name, r.state,
            r.arrived_at, r.complete_at, r.due_at, r.ready_at, r.closed_at, r.paused_since, r.processing_seconds, r.on_time, r.returns,
            r.handler_employee_id, h.display_name AS handler_name""";

    static final String SOURCE = """
            service_request r JOIN unit u ON u.id = r.unit_id JOIN service_type t ON t.id = r.service_type_id
            LEFT JOIN employee h ON h.id = r.handler_employee_id""";

    private static final SortFields ORDERS = SortFields.withId("r.id")
            .and("arrivedAt", "r.arrived_at", "timestamptz")
            .and("dueAt", "coalesce(r.due_at, 'infinity')", "timestamptz")
            .orderedBy("-arrivedAt");

    /** Long ago and far ahead, where a day is not given. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2200, 1, 1);

    private final Listings listings;
    private final OrganizationRelations organization;
    private final OfficeTime time;

    RequestListing(Listings listings, OrganizationRelations organization, OfficeTime time) {
        this.listings = listings;
        this.organization = organization;
        this.time = time;
    }

    Page<ServiceRequestSummary> list(RequestQuery query, CounterScope scope, PageQuery page) {
        Listing listing = listings.select(COLUMNS).from(SOURCE)
                .where("r.unit_id IN (:subtree)", "subtree", query.unitId == null ? null : withBelow(query.unitId))
                .where("r.service_type_id = :type", "type", query.serviceTypeId)
                .where("r.state = :state", "state", query.state == null ? null : query.state.name())
                .where("EXISTS (SELECT 1 FROM service_attribution d WHERE d.request_id = r.id AND d.employee_id = :handler)",
                        "handler", query.handlerId)
                .where("(r.number ILIKE :q OR r.ticket_number ILIKE :q)", "q", query.q == null ? null : pattern(query.q));
        if (!scope.all()) {
            listing.where("(r.unit_id IN (:units) OR " + RequestFileRepository.TOUCHED + ")").bind("units", scope.units()).bind("me", scope.me());
        }
        Finding finding = query.finding == null && (query.from != null || query.to != null) ? Finding.ARRIVED : query.finding;
        if (finding != null) {
            narrow(listing, finding, query);
        }
        return listing.sort(ORDERS).page(page, this::summary);
    }

    /** A unit that is not there has no requests. */
    private Set<UUID> withBelow(UUID unitId) {
        Set<UUID> units = organization.subtree(unitId);
        return units.isEmpty() ? Set.of(unitId) : units;
    }

    private void narrow(Listing listing, Finding finding, RequestQuery query) {
        String condition = finding.condition();
        listing.where(condition);
        if (condition.contains(":from")) {
            listing.bind("from", time.startOf(query.from == null ? FIRST_DAY : query.from))
                    .bind("until", time.startOf(query.to == null ? LAST_DAY : query.to.plusDays(1)));
        }
        if (condition.contains(":now")) {
            listing.bindPassing("now", time.now());
        }
    }

    ServiceRequestSummary summary(Row row) {
        Instant paused = row.instant("paused_since");
        return new ServiceRequestSummary(row.uuid("id"), row.text("number"), row.text("ticket_number"), row.text("applicant"),
                new UnitRef(row.uuid("unit_id"), row.text("unit_name")),
                new ServiceTypeRef(row.uuid("service_type_id"), row.text("type_name")), row.oneOf("state", RequestState.class),
                Urgency.of(row.instant("complete_at"), row.instant("due_at"), row.instant("ready_at"), row.instant("closed_at"),
                        paused == null ? time.now() : paused),
                row.instant("arrived_at"), row.instant("complete_at"), row.instant("due_at"), row.instant("ready_at"),
                row.instant("closed_at"), row.text("processing_seconds") == null ? null : row.whole("processing_seconds"),
                row.text("on_time") == null ? null : row.flag("on_time"), (int) row.whole("returns"),
                PersonRef.ofNullable(row.uuid("handler_employee_id"), row.text("handler_name")));
    }

    private static String pattern(String q) {
        return "%" + q.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
