package id.kinerja.target.library;

import id.kinerja.shared.paging.Listings;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.paging.SortFields;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class LibraryRepository implements PanacheRepositoryBase<LibraryTarget, UUID> {

    private static final SortFields ORDERS = SortFields.withId("l.id").and("title", "l.sort_title", "text").orderedBy("title");
    /** The post is that which the cycle froze for the plan. */
    private static final String FITS = """
            EXISTS (SELECT 1 FROM plan p JOIN cycle_assignment f ON f.cycle_id = p.cycle_id AND f.employee_id = p.employee_id
                     WHERE p.id = :plan AND (l.position_kind IS NULL OR l.position_kind = f.position_kind)
                       AND (l.position_title IS NULL OR starts_with(lower(f.position_title), lower(l.position_title))))""";

    private final Listings listings;

    LibraryRepository(Listings listings) {
        this.listings = listings;
    }

    /** Two statements, and one for the indicators of the page. */
    Page<LibraryTarget> page(LibraryQuery query, PageQuery page) {
        String q = query.q == null || query.q.isBlank() ? null : query.q.strip().toLowerCase(java.util.Locale.ROOT);
        Page<UUID> ids = listings.select("l.id").from("library_target l")
                .where("strpos(l.sort_title, :q) > 0", "q", q)
                .where("l.position_kind = :kind", "kind", query.positionKind == null ? null : query.positionKind.name())
                .where(FITS, "plan", query.planId)
                .sort(ORDERS).page(page, row -> row.uuid("id"));
        Map<UUID, LibraryTarget> byId = withIndicators(ids.items());
        return ids.map(byId::get);
    }

    private Map<UUID, LibraryTarget> withIndicators(List<UUID> ids) {
        return ids.isEmpty() ? Map.of() : getEntityManager()
                .createQuery("select distinct l from LibraryTarget l left join fetch l.indicators where l.id in :ids", LibraryTarget.class)
                .setParameter("ids", ids).getResultList().stream().collect(Collectors.toMap(LibraryTarget::id, Function.identity()));
    }

    List<LibraryTarget> withTitles(List<String> lowerTitles) {
        return lowerTitles.isEmpty() ? List.of() : getEntityManager()
                .createQuery("select distinct l from LibraryTarget l left join fetch l.indicators where lower(l.title) in :titles", LibraryTarget.class)
                .setParameter("titles", lowerTitles).getResultList();
    }

    List<String> titles(List<UUID> ids) {
        return getEntityManager().createQuery("select l.title from LibraryTarget l where l.id in :ids order by l.title, l.id", String.class)
                .setParameter("ids", ids).getResultList();
    }
}
