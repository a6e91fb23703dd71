package id.kinerja.employee.confirmation;

import id.kinerja.organization.PersonRef;
import id.kinerja.shared.paging.Listing;
import id.kinerja.shared.paging.Listings;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.SortFields;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

@ApplicationScoped
class DataConfirmationRepository implements PanacheRepositoryBase<DataConfirmation, UUID> {

    private static final SortFields ORDERS =
            SortFields.withId("d.id").and("reportedAt", "d.confirmed_at", "timestamptz").orderedBy("-reportedAt");

    private final Listings listings;

    DataConfirmationRepository(Listings listings) {
        this.listings = listings;
    }

    Page<DataReportResponse> listReports(ReportState state, UUID onlyOf, PageQuery page, Function<ReportState, List<DataReportAction>> actions) {
        Listing listing = reports().where("d.employee_id = :employee", "employee", onlyOf);
        if (state != null) {
            listing.where(state == ReportState.OPEN ? "d.resolved_at IS NULL" : "d.resolved_at IS NOT NULL");
        }
        return listing.page(page, row -> response(row, actions));
    }

    Optional<DataReportResponse> findReport(UUID id, Function<ReportState, List<DataReportAction>> actions) {
        return reports().where("d.id = :id", "id", id).page(PageQuery.first(1), row -> response(row, actions)).items().stream().findFirst();
    }

    private Listing reports() {
        return listings.select("""
                        d.id, d.employee_id, e.display_name, d.topic, d.report_text, d.suggestion, d.outcome, d.confirmed_at, d.resolved_at, d.resolution_note, d.version""")
                .from("data_confirmation d JOIN employee e ON e.id = d.employee_id")
                .where("NOT d.correct")
                .sort(ORDERS);
    }

    private static DataReportResponse response(Row row, Function<ReportState, List<DataReportAction>> actions) {
        ReportState state = row.instant("resolved_at") == null ? ReportState.OPEN : ReportState.RESOLVED;
        DataReportResponse.Resolution resolution = state == ReportState.OPEN
                ? null
                : new DataReportResponse.Resolution(row.oneOf("outcome", ReportOutcome.class), row.text("resolution_note"), row.instant("resolved_at"));
        return new DataReportResponse(row.uuid("id"), new PersonRef(row.uuid("employee_id"), row.text("display_name")),
                row.oneOf("topic", ReportTopic.class), row.text("report_text"), row.text("suggestion"), row.instant("confirmed_at"), state, resolution,
                actions.apply(state), row.whole("version"));
    }
}
