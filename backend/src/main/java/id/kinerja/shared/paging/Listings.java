package id.kinerja.shared.paging;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** Where repositories begin a list: {@code listings.select("e.id, e.name").from("employee e")...}. */
@Singleton
public class Listings {

    private final EntityManager entityManager;
    private final Cursors cursors;

    Listings(EntityManager entityManager, Cursors cursors) {
        this.entityManager = entityManager;
        this.cursors = cursors;
    }

    /** The columns of the projection, each with a name of its own. */
    public Listing select(String columns) {
        return new Listing(entityManager, cursors, columns);
    }
}
