package id.kinerja.integration.handover;

import id.kinerja.integration.office.BulkCopy;
import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.paging.Listings;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.paging.Rows;
import id.kinerja.shared.paging.SortFields;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** Reports and their people: never changed, the newest of a kind and period counts. */
@ApplicationScoped
class NationalReportRepository {

    private static final SortFields ORDERS =
            SortFields.withId("n.id").and("uploadedAt", "n.uploaded_at", "timestamptz").orderedBy("-uploadedAt");

    private static final String INSERT = """
            INSERT INTO national_report (id, kind, cycle_id, period_id, file_name, sha256, row_count, people, acting, older, unreadable,
                                         uploaded_by, uploaded_at)
            VALUES (:id, :kind, :cycle, CAST(:period AS uuid), :file, :sha, :rows, :people, :acting, :older, :unreadable, :by, :now)""";

    private final EntityManager entityManager;
    private final Listings listings;
    private final BulkCopy copy;
    private final Ids ids;

    NationalReportRepository(EntityManager entityManager, Listings listings, BulkCopy copy, Ids ids) {
        this.entityManager = entityManager;
        this.listings = listings;
        this.copy = copy;
        this.ids = ids;
    }

    void insert(UUID id, ReportPlace place, String fileName, String sha256, NationalReport report, UUID by, Instant now) {
        entityManager.createNativeQuery(INSERT)
                .setParameter("id", id).setParameter("kind", place.kind().name()).setParameter("cycle", place.cycleId())
                .setParameter("period", place.periodId() == null ? null : place.periodId().toString())
                .setParameter("file", fileName).setParameter("sha", sha256)
                .setParameter("rows", report.rows()).setParameter("people", report.people().size())
                .setParameter("acting", report.acting()).setParameter("older", report.older())
                .setParameter("unreadable", report.unreadable()).setParameter("by", by).setParameter("now", now)
                .executeUpdate();
        copy.into("national_report_row (id, report_id, row_number, nip, name, unit_name, status, approved, predicate, period_end)",
                report.people(), row -> Arrays.asList(ids.next(), id, row.number(), row.nip(), row.name(), row.unitName(), row.status(),
                        row.approved(), row.predicate(), row.periodEnd()));
    }

    Page<NationalReportResponse> list(PageQuery page) {
        return listings.select(NationalReportResponse.COLUMNS).from("national_report n").sort(ORDERS).page(page, NationalReportResponse::of);
    }

    Optional<NationalReportResponse> find(UUID id) {
        return first(query("n.id = :id").setParameter("id", id));
    }

    Optional<NationalReportResponse> newest(ReportPlace place) {
        String where = "n.kind = :kind AND n.cycle_id = :cycle AND n.period_id IS NOT DISTINCT FROM CAST(:period AS uuid)";
        return first(query(where).setParameter("kind", place.kind().name()).setParameter("cycle", place.cycleId())
                .setParameter("period", place.periodId() == null ? null : place.periodId().toString()));
    }

    private Query query(String where) {
        return entityManager.createNativeQuery("SELECT " + NationalReportResponse.COLUMNS + " FROM national_report n WHERE " + where
                + " ORDER BY n.uploaded_at DESC, n.id DESC LIMIT 1", Tuple.class);
    }

    private static Optional<NationalReportResponse> first(Query query) {
        return Rows.of(query).stream().map(NationalReportResponse::of).findFirst();
    }
}
