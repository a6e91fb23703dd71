package id.kinerja.shared.bulk;

import jakarta.persistence.EntityManager;

/** Work on many rows may take longer than a screen would wait. */
public final class LongStatements {

    private LongStatements() {}

    /** A minute for each statement of the transaction that runs, instead of the five seconds of a request. */
    public static void allow(EntityManager entityManager) {
        entityManager.createNativeQuery("SET LOCAL statement_timeout = '60s'").executeUpdate();
    }
}
