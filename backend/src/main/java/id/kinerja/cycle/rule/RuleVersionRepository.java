package id.kinerja.cycle.rule;

import id.kinerja.shared.paging.Listings;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.SortFields;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import org.hibernate.Session;

@ApplicationScoped
class RuleVersionRepository {

    private static final SortFields ORDERS = SortFields.withId("v.id").and("number", "v.number", "integer").orderedBy("-number");

    private static final String COLUMNS = """
            v.id, v.section, v.number, v.valid_from, v.value, v.reason, v.source, v.verified, v.added_at, v.author_account_id,
            coalesce(e.display_name, a.name) AS author_name""";

    private static final String SOURCE = """
            rule_version v LEFT JOIN account a ON a.id = v.author_account_id LEFT JOIN employee e ON e.id = a.employee_id""";

    private final Session session;
    private final Listings listings;

    RuleVersionRepository(Session session, Listings listings) {
        this.session = session;
        this.listings = listings;
    }

    /** All of them: an office adds a handful a year. */
    List<RuleVersion> listAll() {
        return session.createNativeQuery("SELECT " + COLUMNS + " FROM " + SOURCE + " ORDER BY v.section, v.number", Tuple.class)
                .getResultStream().map(Row::new).map(RuleVersionRepository::version).toList();
    }

    List<RuleVersion> listOf(String section) {
        return session.createNativeQuery(
                        "SELECT " + COLUMNS + " FROM " + SOURCE + " WHERE v.section = :section ORDER BY v.number", Tuple.class)
                .setParameter("section", section)
                .getResultStream().map(Row::new).map(RuleVersionRepository::version).toList();
    }

    Page<RuleVersion> page(String section, PageQuery query) {
        return listings.select(COLUMNS).from(SOURCE).where("v.section = :section", "section", section).sort(ORDERS)
                .page(query, RuleVersionRepository::version);
    }

    void insert(RuleVersion version) {
        session.createNativeMutationQuery("""
                        INSERT INTO rule_version (id, section, number, valid_from, value, reason, source, verified, added_at, author_account_id)
                        VALUES (:id, :section, :number, :from, :value, :reason, CAST(:source AS text), :verified, :at, :author)""")
                .setParameter("id", version.id())
                .setParameter("section", version.section())
                .setParameter("number", version.number())
                .setParameter("from", version.validFrom())
                .setParameter("value", version.value())
                .setParameter("reason", version.reason())
                .setParameter("source", version.source())
                .setParameter("verified", version.verified())
                .setParameter("at", version.addedAt())
                .setParameter("author", version.authorAccountId())
                .executeUpdate();
    }

    private static RuleVersion version(Row row) {
        return new RuleVersion(row.uuid("id"), row.text("section"), (int) row.whole("number"), row.date("valid_from"), row.text("value"),
                row.text("reason"), row.text("source"), row.flag("verified"), row.instant("added_at"), row.uuid("author_account_id"),
                row.text("author_name"));
    }
}
