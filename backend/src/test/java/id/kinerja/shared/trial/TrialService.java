package id.kinerja.shared.trial;

import id.kinerja.shared.http.Etag;
import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.paging.Listings;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.paging.SortFields;
import id.kinerja.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

@ApplicationScoped
public class TrialService {

    private static final SortFields ORDERS = SortFields.withId("t.id")
            .and("name", "t.name", "text")
            .and("createdAt", "t.created_at", "timestamptz")
            .orderedBy("name");

    private final EntityManager entityManager;
    private final Listings listings;
    private final Ids ids;

    TrialService(EntityManager entityManager, Listings listings, Ids ids) {
        this.entityManager = entityManager;
        this.listings = listings;
        this.ids = ids;
    }

    @Transactional
    public TrialResource.TrialResponse create(TrialResource.TrialRequest request) {
        Trial trial = new Trial(ids.next(), request.name());
        entityManager.persist(trial);
        pauseIfAsked(request.name());
        return trial.toResponse();
    }

    @Transactional
    public TrialResource.TrialResponse rename(UUID id, String ifMatch, TrialResource.TrialRequest request) {
        Trial trial = find(id);
        Etag.requireMatch(ifMatch, trial.version());
        trial.rename(request.name());
        entityManager.flush();
        return trial.toResponse();
    }

    @Transactional
    public TrialResource.TrialResponse change(UUID id, String ifMatch, TrialResource.TrialPatch patch) {
        Trial trial = find(id);
        Etag.requireMatch(ifMatch, trial.version());
        patch.name().ifPresent(trial::rename);
        patch.dueOn().ifPresent(trial::dueOn);
        entityManager.flush();
        return trial.toResponse();
    }

    public TrialResource.TrialResponse get(UUID id) {
        return find(id).toResponse();
    }

    public Page<TrialResource.TrialResponse> list(PageQuery page, String name) {
        return listings.select("t.id, t.name, t.due_on, t.version")
                .from("trial t")
                .where("t.name LIKE :name", "name", name == null ? null : name + "%")
                .sort(ORDERS)
                .page(page, row -> new TrialResource.TrialResponse(row.uuid("id"), row.text("name"), row.date("due_on"), row.whole("version")));
    }

    private Trial find(UUID id) {
        Trial trial = entityManager.find(Trial.class, id);
        if (trial == null) {
            throw Problem.notFound();
        }
        return trial;
    }

    /** Lets a test have two equal requests at one time. */
    private void pauseIfAsked(String name) {
        if (name.startsWith("slow")) {
            entityManager.flush();
            entityManager.createNativeQuery("SELECT CAST(pg_sleep(0.7) AS text)", String.class).getSingleResult();
        }
    }
}
