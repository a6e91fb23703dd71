package id.kinerja.service.request;

import id.kinerja.shared.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ServiceRequestRepository implements PanacheRepositoryBase<ServiceRequest, UUID> {

    /** Who asks at the same moment is given another one. */
    private static final String FIRST_IN_QUEUE = """
            SELECT r.id FROM service_request r WHERE r.unit_id = :unit AND r.state = 'QUEUED'
             ORDER BY r.arrived_at, r.id LIMIT 1 FOR UPDATE SKIP LOCKED""";

    private static final String FIRST_DUE = """
            SELECT r.id FROM service_request r WHERE r.unit_id = :unit AND r.state = 'COMPLETE'
             ORDER BY r.due_at NULLS LAST, r.complete_at, r.id LIMIT 1 FOR UPDATE SKIP LOCKED""";

    private static final String NUMBERS = """
            INSERT INTO service_number (unit_id, year, last) VALUES (:unit, :year, :count)
            ON CONFLICT ON CONSTRAINT pk_service_number DO UPDATE SET last = service_number.last + :count
            RETURNING last""";

    /** Locked until the transaction ends, so that events of one request follow each other. */
    ServiceRequest getForChange(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(Problem::notFound);
    }

    Optional<ServiceRequest> findNext(UUID unitId, NextRequest.Line line) {
        return getEntityManager().createNativeQuery(line == NextRequest.Line.QUEUE ? FIRST_IN_QUEUE : FIRST_DUE, UUID.class)
                .setParameter("unit", unitId).getResultList().stream().findFirst()
                .map(id -> findById((UUID) id));
    }

    List<LoggedEvent> listEvents(UUID requestId) {
        return getEntityManager().createQuery("FROM ServiceEvent e WHERE e.requestId = :id ORDER BY e.sequence", ServiceEvent.class)
                .setParameter("id", requestId).getResultList().stream().map(ServiceEvent::logged).toList();
    }

    void add(Object line) {
        getEntityManager().persist(line);
    }

    Optional<LateEntry> findOpenLateEntry(UUID requestId) {
        return getEntityManager().createQuery("FROM LateEntry l WHERE l.requestId = :id AND l.decidedAt IS NULL", LateEntry.class)
                .setParameter("id", requestId).getResultList().stream().findFirst();
    }

    /** The last of so many new numbers of a unit in a year. */
    int takeNumbers(UUID unitId, int year, int count) {
        return ((Number) getEntityManager().createNativeQuery(NUMBERS, Integer.class)
                .setParameter("unit", unitId).setParameter("year", year).setParameter("count", count).getSingleResult()).intValue();
    }
}
