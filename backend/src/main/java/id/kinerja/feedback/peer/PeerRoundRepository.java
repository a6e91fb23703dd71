package id.kinerja.feedback.peer;

import id.kinerja.organization.PersonRef;
import id.kinerja.shared.http.Etag;
import id.kinerja.shared.paging.Listings;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.Rows;
import id.kinerja.shared.paging.SortFields;
import id.kinerja.shared.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class PeerRoundRepository implements PanacheRepositoryBase<PeerRound, UUID> {

    private static final String COLUMNS = """
            r.id, r.cycle_id, r.period_id, pe.label, r.employee_id, e.display_name AS employee_name, r.assessor_employee_id,
            a.display_name AS assessor_name, r.status, r.return_reason, r.opened_at, r.closes_on, r.answered,
            (SELECT CAST(count(*) AS integer) FROM peer_invitation i WHERE i.round_id = r.id) AS asked, r.version""";

    private static final String SOURCE = """
            peer_round r JOIN period pe ON pe.id = r.period_id JOIN employee e ON e.id = r.employee_id
            JOIN employee a ON a.id = r.assessor_employee_id""";

    private static final String PEERS = """
            SELECT i.round_id, i.peer_employee_id AS id, e.display_name AS name
              FROM peer_invitation i JOIN employee e ON e.id = i.peer_employee_id
             WHERE i.round_id IN (:rounds) ORDER BY e.display_name, e.id""";

    private final Listings listings;

    PeerRoundRepository(Listings listings) {
        this.listings = listings;
    }

    Optional<PeerRoundHeader> findHeader(UUID id) {
        return Rows.of(getEntityManager().createNativeQuery("SELECT " + COLUMNS + " FROM " + SOURCE + " WHERE r.id = :id", Tuple.class)
                        .setParameter("id", id)).stream()
                .map(PeerRoundRepository::header).findFirst();
    }

    /** As it was when its header was read, or 412. */
    PeerRound load(PeerRoundHeader read) {
        PeerRound round = findByIdOptional(read.id()).orElseThrow(Problem::notFound);
        Etag.requireUnchanged(read.version(), round.version());
        return round;
    }

    /** Nobody answers or closes it until the transaction ends. */
    PeerRound lock(PeerRoundHeader read) {
        PeerRound round = findByIdOptional(read.id(), LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
        Etag.requireUnchanged(read.version(), round.version());
        return round;
    }

    /** Lets others answer too, and nobody close it, until the transaction ends; empty unless it is open. */
    boolean holdOpen(UUID id) {
        return !getEntityManager().createNativeQuery("SELECT r.id FROM peer_round r WHERE r.id = :id AND r.status = 'OPEN' FOR SHARE", UUID.class)
                .setParameter("id", id).getResultList().isEmpty();
    }

    /** Open rounds whose last day is before today, those that another instance holds left out. */
    @SuppressWarnings("unchecked")
    List<PeerRound> lockDue(LocalDate today, int most) {
        return getEntityManager().createNativeQuery("""
                        SELECT r.* FROM peer_round r WHERE r.status = 'OPEN' AND r.closes_on < :today
                         ORDER BY r.closes_on, r.id LIMIT :most FOR UPDATE SKIP LOCKED""", PeerRound.class)
                .setParameter("today", today).setParameter("most", most).getResultList();
    }

    Page<PeerRoundHeader> list(UUID cycleId, UUID employeeId, PageQuery query) {
        return listings.select(COLUMNS)
                .from(SOURCE)
                .where("r.cycle_id = :cycle", "cycle", cycleId)
                .where("r.employee_id = :employee", "employee", employeeId)
                .sort(SortFields.withId("r.id").and("createdAt", "r.created_at", "timestamptz").orderedBy("-createdAt"))
                .page(query, PeerRoundRepository::header);
    }

    /** By round, in the order of their names, which says nothing of who has answered; one statement, none without rounds. */
    Map<UUID, List<PersonRef>> peersOf(Collection<UUID> roundIds) {
        if (roundIds.isEmpty()) {
            return Map.of();
        }
        return Rows.of(getEntityManager().createNativeQuery(PEERS, Tuple.class).setParameter("rounds", roundIds)).stream()
                .collect(Collectors.groupingBy(row -> row.uuid("round_id"), Collectors.mapping(
                        row -> new PersonRef(row.uuid("id"), row.text("name")), Collectors.toList())));
    }

    /** How many of these are people of the cycle. */
    int countInCycle(UUID cycleId, List<UUID> people) {
        return people.isEmpty() ? 0 : ((Number) getEntityManager()
                .createNativeQuery("SELECT count(*) FROM cycle_assignment WHERE cycle_id = :cycle AND employee_id IN (:people)")
                .setParameter("cycle", cycleId).setParameter("people", people).getSingleResult()).intValue();
    }

    private static PeerRoundHeader header(Row row) {
        return new PeerRoundHeader(
                row.uuid("id"), row.uuid("cycle_id"), row.uuid("period_id"), row.text("label"),
                new PersonRef(row.uuid("employee_id"), row.text("employee_name")),
                new PersonRef(row.uuid("assessor_employee_id"), row.text("assessor_name")),
                row.oneOf("status", PeerRoundStatus.class), row.text("return_reason"), row.instant("opened_at"), row.date("closes_on"),
                row.text("answered") == null ? null : (int) row.whole("answered"), (int) row.whole("asked"), row.whole("version"));
    }
}
