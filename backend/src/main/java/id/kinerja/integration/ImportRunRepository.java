package id.kinerja.integration;

import id.kinerja.integration.check.ImportKind;
import id.kinerja.shared.paging.Listings;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.SortFields;
import id.kinerja.shared.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import java.util.function.Function;

@ApplicationScoped
class ImportRunRepository implements PanacheRepositoryBase<ImportRun, UUID> {

    private static final SortFields ORDERS =
            SortFields.withId("i.id").and("uploadedAt", "i.uploaded_at", "timestamptz").orderedBy("-uploadedAt");
    private static final String COLUMNS = "i.id, i.kind, i.state, i.file_name, i.uploaded_at, i.decided_at, i.creates, i.updates, "
            + "i.unchanged, i.rejected, i.warnings";

    private final Listings listings;

    ImportRunRepository(Listings listings) {
        this.listings = listings;
    }

    ImportRun get(UUID id) {
        return findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    /** Two decisions about one import come one after the other. */
    ImportRun getForDecision(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
    }

    <T> Page<T> list(ImportKind kind, ImportState state, PageQuery page, Function<Row, T> mapper) {
        return listings.select(COLUMNS).from("import_run i")
                .where("i.kind = :kind", "kind", kind == null ? null : kind.name())
                .where("i.state = :state", "state", state == null ? null : state.name())
                .sort(ORDERS).page(page, mapper);
    }
}
