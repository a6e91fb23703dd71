package id.kinerja.survey.improvement;

import id.kinerja.shared.paging.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ImprovementRepository {

    private final EntityManager entityManager;

    ImprovementRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @SuppressWarnings("unchecked")
    List<Row> listPublic(UUID survey) {
        return ((List<Tuple>) entityManager.createNativeQuery("""
                        SELECT item_code, public_text, year, quarter, percent_done, done_on FROM survey_improvement
                         WHERE survey_id = :survey AND public_text IS NOT NULL ORDER BY year, quarter, id LIMIT 200""", Tuple.class)
                .setParameter("survey", survey).getResultList()).stream().map(Row::new).toList();
    }
}
