package id.kinerja.shared.idempotency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
class StoredAnswerRepository implements PanacheRepositoryBase<StoredAnswer, StoredAnswer.Scope> {

    /** False while another transaction works on the same request; the lock ends with our transaction. */
    boolean tryLock(StoredAnswer.Scope scope) {
        String name = scope.caller() + '\n' + scope.operation() + '\n' + scope.key();
        return (boolean) getEntityManager()
                .createNativeQuery("SELECT pg_try_advisory_xact_lock(hashtextextended(:name, 20260101))", Boolean.class)
                .setParameter("name", name)
                .getSingleResult();
    }

    Optional<StoredAnswer> find(StoredAnswer.Scope scope) {
        return findByIdOptional(scope);
    }

    long deleteOlderThan(Instant limit) {
        return delete("createdAt < ?1", limit);
    }
}
