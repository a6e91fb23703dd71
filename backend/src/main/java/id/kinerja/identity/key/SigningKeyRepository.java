package id.kinerja.identity.key;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class SigningKeyRepository implements PanacheRepositoryBase<SigningKey, UUID> {

    private static final long ROTATION_LOCK = 0x4B494E_0002L;

    /** Held until the transaction ends: two instances must not both make a key. */
    void lock() {
        getEntityManager()
                .createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(:key)", Integer.class)
                .setParameter("key", ROTATION_LOCK)
                .getSingleResult();
    }

    List<SigningKey> listInOrder() {
        return list("ORDER BY signsFrom, id");
    }

    void deleteAll(List<UUID> retired) {
        delete("id IN ?1", retired);
    }

}
