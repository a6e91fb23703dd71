package id.kinerja.survey.result;

import id.kinerja.shared.paging.Listing;
import id.kinerja.shared.paging.Listings;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.paging.SortFields;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Lists of closed surveys, the latest first. */
@ApplicationScoped
class ResultListRepository {

    private static final String SOURCE = "survey s JOIN unit u ON u.id = s.unit_id JOIN survey_index i ON i.survey_id = s.id";
    private static final UUID NOBODY = new UUID(0, 0);
    private static final SortFields ORDERS = SortFields.withId("s.id").and("endsOn", "s.ends_on", "date").orderedBy("-endsOn");

    private final Listings listings;

    ResultListRepository(Listings listings) {
        this.listings = listings;
    }

    /** @param branch units whose unpublished results are seen; null for all */
    Page<ResultSummary> list(UUID unitId, Set<UUID> branch, PageQuery page) {
        Listing listing = listings.select(ResultSummary.COLUMNS).from(SOURCE).where("s.unit_id = :unit", "unit", unitId);
        if (branch != null) {
            Set<UUID> units = new HashSet<>(branch);
            units.add(NOBODY);
            listing.where("s.state = 'PUBLISHED' OR s.unit_id IN (:branch)").bind("branch", units);
        }
        return listing.sort(ORDERS).page(page, row -> ResultSummary.of(row, ResultRules.DEFAULT.staffFrom()));
    }

    Page<ResultSummary> listPublished(UUID unitId, PageQuery page) {
        return listings.select(ResultSummary.COLUMNS).from(SOURCE).where("s.state = 'PUBLISHED'")
                .where("s.unit_id = :unit", "unit", unitId).sort(ORDERS)
                .page(page, row -> ResultSummary.of(row, ResultRules.DEFAULT.publicFrom()));
    }
}
