package id.kinerja.feedback;

import id.kinerja.shared.paging.Listing;
import id.kinerja.shared.paging.Listings;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.paging.SortFields;
import id.kinerja.shared.paging.WordSearch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ColleagueRepository {

    private static final String SEARCHED = "(' ' || ca.sort_name)";

    private final Listings listings;

    ColleagueRepository(Listings listings) {
        this.listings = listings;
    }

    Page<ColleagueResponse> list(UUID cycleId, UUID unitId, UUID me, String text, PageQuery query) {
        Listing listing = listings.select("ca.employee_id, ca.employee_name, ca.position_title, ca.unit_name")
                .from("cycle_assignment ca")
                .where("ca.cycle_id = :cycle", "cycle", cycleId)
                .where("ca.unit_id = :unit", "unit", unitId)
                .where("ca.employee_id <> :me", "me", me);
        return WordSearch.in(listing, SEARCHED, text)
                .sort(SortFields.withId("ca.id").and("name", "ca.sort_name", "text").orderedBy("name"))
                .page(query, row -> new ColleagueResponse(
                        row.uuid("employee_id"), row.text("employee_name"), row.text("position_title"), row.text("unit_name")));
    }
}
