package id.kinerja.notification;

import id.kinerja.organization.ActingOfficials;
import id.kinerja.shared.caller.Role;
import id.kinerja.shared.paging.Listings;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.SortFields;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

@ApplicationScoped
class NoticeRepository {

    private static final SortFields ORDERS =
            SortFields.withId("n.id").and("createdAt", "n.created_at", "timestamptz").orderedBy("-createdAt");

    private static final String COLUMNS =
            "n.id, n.kind, n.notice_group, CAST(n.parameters AS text) AS parameters, n.path, n.created_at, n.read_at";

    /** Mail that is wanted at once gets its place in the outbox in the same statement. */
    private static final String INSERT = """
            WITH reader AS MATERIALIZED (
              SELECT e.id, new_id() AS notice_id, new_id() AS mail_id,
                     CASE WHEN :mails THEN coalesce(p.mail ->> :group, :unlessChosen) ELSE 'NEVER' END AS mail
                FROM employee e LEFT JOIN notice_preference p ON p.employee_id = e.id
               WHERE (%s) AND e.active),
            outbox AS (
              INSERT INTO mail_outbox (id, employee_id, kind, created_at, next_attempt_at)
              SELECT r.mail_id, r.id, 'NOTICE', :now, :now FROM reader r WHERE r.mail = 'AT_ONCE')
            INSERT INTO notice (id, recipient_employee_id, kind, notice_group, parameters, path, created_at, mail, mail_id)
            SELECT r.notice_id, r.id, :kind, :group, CAST(:parameters AS jsonb), :path, :now, r.mail,
                   CASE WHEN r.mail = 'AT_ONCE' THEN r.mail_id END
              FROM reader r""";

    private static final String TO_PEOPLE = INSERT.formatted("e.id IN (:recipients)");

    /** Who has the auditor's role acts for nobody. */
    private static final String TO_SEATS = INSERT.formatted("""
            (e.id IN (:holders) OR e.id IN (%s) AND NOT EXISTS
                (SELECT 1 FROM account x WHERE x.employee_id = e.id AND x.roles @> ARRAY['AUDITOR'])) AND e.id <> ALL(CAST(:except AS uuid[]))"""
            .formatted(ActingOfficials.OFFICIALS));

    private final EntityManager entityManager;
    private final Listings listings;
    private final OfficeTime time;

    NoticeRepository(EntityManager entityManager, Listings listings, OfficeTime time) {
        this.entityManager = entityManager;
        this.listings = listings;
        this.time = time;
    }

    void insert(NoticeKind kind, Collection<UUID> recipients, String parameters, String path, boolean mails) {
        insert(entityManager.createNativeQuery(TO_PEOPLE).setParameter("recipients", Set.copyOf(recipients)), kind, parameters, path, mails);
    }

    void insertForSeats(
            NoticeKind kind, Collection<UUID> holders, Collection<UUID> except, String parameters, String path, boolean mails) {
        Query query = entityManager.createNativeQuery(TO_SEATS).setParameter("holders", Set.copyOf(holders))
                .setParameter("except", except.toArray(UUID[]::new)).setParameter("today", time.today());
        insert(query, kind, parameters, path, mails);
    }

    private void insert(Query query, NoticeKind kind, String parameters, String path, boolean mails) {
        query.setParameter("mails", mails)
                .setParameter("group", kind.group().name())
                .setParameter("unlessChosen", kind.group().unlessChosen().name())
                .setParameter("kind", kind.key())
                .setParameter("parameters", parameters)
                .setParameter("path", path)
                .setParameter("now", time.now())
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<UUID> listHolders(Role role) {
        return entityManager.createNativeQuery("""
                        SELECT a.employee_id FROM account a
                         WHERE a.roles @> CAST(ARRAY[:role] AS text[]) AND a.status = 'ACTIVE' AND a.employee_id IS NOT NULL""", UUID.class)
                .setParameter("role", role.name())
                .getResultList();
    }

    <T> Page<T> list(UUID recipient, Boolean unread, PageQuery page, Function<Row, T> mapper) {
        var listing = listings.select(COLUMNS).from("notice n").where("n.recipient_employee_id = :me", "me", recipient).sort(ORDERS);
        if (unread != null) {
            listing.where(unread ? "n.read_at IS NULL" : "n.read_at IS NOT NULL");
        }
        return listing.page(page, mapper);
    }

    <T> Optional<T> find(UUID id, UUID recipient, Function<Row, T> mapper) {
        return listings.select(COLUMNS).from("notice n").where("n.recipient_employee_id = :me", "me", recipient)
                .where("n.id = :id", "id", id).sort(ORDERS).page(PageQuery.first(1), mapper).items().stream().findFirst();
    }

    /** Never counts further than a bell can show. */
    int countUnread(UUID recipient, int most) {
        return ((Number) entityManager.createNativeQuery("""
                        SELECT count(*) FROM (SELECT 1 FROM notice WHERE recipient_employee_id = :me AND read_at IS NULL LIMIT :most) unread""",
                        Long.class)
                .setParameter("me", recipient)
                .setParameter("most", most)
                .getSingleResult()).intValue();
    }

    void markRead(UUID id, UUID recipient) {
        entityManager.createNativeQuery(
                        "UPDATE notice SET read_at = :now WHERE id = :id AND recipient_employee_id = :me AND read_at IS NULL")
                .setParameter("now", time.now())
                .setParameter("id", id)
                .setParameter("me", recipient)
                .executeUpdate();
    }

    void markAllRead(UUID recipient) {
        entityManager.createNativeQuery("UPDATE notice SET read_at = :now WHERE recipient_employee_id = :me AND read_at IS NULL")
                .setParameter("now", time.now())
                .setParameter("me", recipient)
                .executeUpdate();
    }

    /** In batches, so that no statement runs long. */
    int deleteBefore(Instant before, int batch) {
        return entityManager.createNativeQuery("""
                        DELETE FROM notice WHERE id IN (SELECT id FROM notice WHERE created_at < :before LIMIT :batch FOR UPDATE SKIP LOCKED)""")
                .setParameter("before", before)
                .setParameter("batch", batch)
                .executeUpdate();
    }
}
