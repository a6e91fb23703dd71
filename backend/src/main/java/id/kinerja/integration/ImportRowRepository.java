package id.kinerja.integration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerja.integration.check.CheckedRow;
import id.kinerja.integration.check.Outcome;
import id.kinerja.integration.file.SheetRow;
import id.kinerja.integration.office.BulkCopy;
import id.kinerja.shared.paging.Listings;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.Rows;
import id.kinerja.shared.paging.SortFields;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rows of imports: written by COPY, read page by page. */
@ApplicationScoped
class ImportRowRepository {

    private static final SortFields ORDERS =
            SortFields.withId("r.run_id").and("rowNumber", "r.row_number", "integer").orderedBy("rowNumber");
    private static final String COLUMNS = "r.row_number, r.label, r.raw, r.outcome, r.changes, r.problems";

    private final EntityManager entityManager;
    private final Listings listings;
    private final BulkCopy copy;
    private final ObjectMapper json;

    ImportRowRepository(EntityManager entityManager, Listings listings, BulkCopy copy, ObjectMapper json) {
        this.entityManager = entityManager;
        this.listings = listings;
        this.copy = copy;
        this.json = json;
    }

    /** Replaces the rows of a run by what is now thought of them. */
    <P> void write(ImportRun run, List<SheetRow> rows, List<CheckedRow<P>> judged) {
        entityManager.createNativeQuery("DELETE FROM import_row WHERE run_id = :run").setParameter("run", run.id()).executeUpdate();
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < rows.size(); place++) {
            places.add(place);
        }
        copy.into("import_row (run_id, row_number, label, raw, outcome, changes, problems)", places, place -> {
            CheckedRow<P> row = judged.get(place);
            return List.of(run.id(), row.number(), row.label(), RawRow.write(rows.get(place), run.columns(), json),
                    row.outcome(), text(row.changes()), text(row.problems()));
        });
    }

    List<SheetRow> raw(UUID run) {
        return tuples("SELECT r.row_number, r.raw FROM import_row r WHERE r.run_id = :run ORDER BY r.row_number", run)
                .map(row -> RawRow.read((int) row.whole("row_number"), row.text("raw"), json))
                .toList();
    }

    /** @param withProblems true: only rows with at least one error or warning */
    <T> Page<T> list(UUID run, Outcome outcome, boolean withProblems, PageQuery page, Function<Row, T> mapper) {
        var rows = listings.select(COLUMNS).from("import_row r")
                .where("r.run_id = :run", "run", run)
                .where("r.outcome = :outcome", "outcome", outcome == null ? null : outcome.name());
        if (withProblems) {
            rows.where("r.problems <> CAST('[]' AS jsonb)");
        }
        return rows.sort(ORDERS).page(page, mapper);
    }

    <T> List<T> rejected(UUID run, Function<Row, T> mapper) {
        return tuples("SELECT " + COLUMNS + " FROM import_row r WHERE r.run_id = :run AND r.outcome = 'REJECTED' "
                + "ORDER BY r.row_number", run).map(mapper).toList();
    }

    void delete(UUID run) {
        entityManager.createNativeQuery("DELETE FROM import_row WHERE run_id = :run").setParameter("run", run).executeUpdate();
    }

    /** @return how many imports lost their rows; one that still waited counts as discarded by the system */
    int purge(Instant uploadedBefore, Instant now) {
        entityManager.createNativeQuery("DELETE FROM import_row r USING import_run i WHERE i.id = r.run_id AND i.rows_kept "
                + "AND i.uploaded_at < :before").setParameter("before", uploadedBefore).executeUpdate();
        return entityManager.createNativeQuery("UPDATE import_run SET rows_kept = false, version = version + 1, "
                + "decided_at = coalesce(decided_at, :now), state = CASE state WHEN 'CHECKED' THEN 'DISCARDED' ELSE state END "
                + "WHERE rows_kept AND uploaded_at < :before")
                .setParameter("before", uploadedBefore).setParameter("now", now).executeUpdate();
    }

    private Stream<Row> tuples(String sql, UUID run) {
        return Rows.of(entityManager.createNativeQuery(sql, Tuple.class).setParameter("run", run))
                .stream();
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
