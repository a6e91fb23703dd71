package id.kinerja.survey.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Where results were published. */
@ApplicationScoped
class MediumRepository {

    private final EntityManager entityManager;

    MediumRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @SuppressWarnings("unchecked")
    List<PublicationMedium> list(UUID survey) {
        return ((List<String>) entityManager.createNativeQuery("SELECT medium FROM survey_medium WHERE survey_id = :survey", String.class)
                .setParameter("survey", survey).getResultList()).stream().map(PublicationMedium::valueOf).sorted().toList();
    }

    void replace(UUID survey, Collection<PublicationMedium> media) {
        entityManager.createNativeQuery("DELETE FROM survey_medium WHERE survey_id = :survey").setParameter("survey", survey).executeUpdate();
        entityManager.createNativeQuery("INSERT INTO survey_medium (survey_id, medium) SELECT :survey, m FROM unnest(CAST(:media AS text[])) m")
                .setParameter("survey", survey).setParameter("media", media.stream().map(Enum::name).toArray(String[]::new)).executeUpdate();
    }
}
