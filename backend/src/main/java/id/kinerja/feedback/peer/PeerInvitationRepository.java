package id.kinerja.feedback.peer;

import id.kinerja.organization.PersonRef;
import id.kinerja.shared.paging.Listings;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.Rows;
import id.kinerja.shared.paging.SortFields;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PeerInvitationRepository implements PanacheRepositoryBase<PeerInvitation, UUID> {

    private static final String COLUMNS = """
            i.id, r.employee_id, e.display_name AS employee_name, pe.label, r.opened_at, r.closes_on, i.status, r.status AS round_status, i.version""";

    private static final String SOURCE = """
            peer_invitation i JOIN peer_round r ON r.id = i.round_id AND r.opened_at IS NOT NULL
            JOIN period pe ON pe.id = r.period_id JOIN employee e ON e.id = r.employee_id""";

    private final Listings listings;
    private final PeerLimits limits;

    PeerInvitationRepository(Listings listings, PeerLimits limits) {
        this.listings = listings;
        this.limits = limits;
    }

    List<PeerInvitation> listOfRound(UUID roundId) {
        return list("roundId", roundId);
    }

    void deleteOfRound(UUID roundId) {
        delete("roundId", roundId);
    }

    int countAnswered(UUID roundId) {
        return (int) count("roundId = ?1 and status = ?2", roundId, PeerInvitationStatus.ANSWERED);
    }

    Optional<PeerInvitationResponse> findFile(UUID id, UUID peer, LocalDate today) {
        return Rows.of(getEntityManager()
                        .createNativeQuery("SELECT " + COLUMNS + " FROM " + SOURCE + " WHERE i.id = :id AND i.peer_employee_id = :peer", Tuple.class)
                        .setParameter("id", id).setParameter("peer", peer))
                .stream().map(row -> file(row, today)).findFirst();
    }

    Page<PeerInvitationResponse> listFiles(UUID peer, boolean onlyWaiting, LocalDate today, PageQuery query) {
        var listing = listings.select(COLUMNS).from(SOURCE).where("i.peer_employee_id = :peer", "peer", peer);
        if (onlyWaiting) {
            listing.where("i.status = 'INVITED' AND r.status = 'OPEN' AND r.closes_on >= :today", "today", today);
        }
        return listing.sort(SortFields.withId("i.id").and("closesOn", "r.closes_on", "date").orderedBy("-closesOn"))
                .page(query, row -> file(row, today));
    }

    private PeerInvitationResponse file(Row row, LocalDate today) {
        PeerInvitationStatus status = row.oneOf("status", PeerInvitationStatus.class);
        boolean open = row.oneOf("round_status", PeerRoundStatus.class) == PeerRoundStatus.OPEN && !today.isAfter(row.date("closes_on"));
        return new PeerInvitationResponse(
                row.uuid("id"), new PersonRef(row.uuid("employee_id"), row.text("employee_name")), row.text("label"),
                row.date("closes_on"), limits.of(row.instant("opened_at")).peerMinimumAnswers(), status,
                open && status == PeerInvitationStatus.INVITED, row.whole("version"));
    }
}
