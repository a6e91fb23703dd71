package id.kinerja.survey.questionnaire;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class QuestionnaireRepository implements PanacheRepositoryBase<Questionnaire, UUID> {

    /** More versions than a unit makes in a century of yearly changes are not shown. */
    private static final int SHOWN = 100;

    Optional<Questionnaire> findLatest(UUID unitId) {
        return find("unitId = ?1 AND versionNumber > 0 ORDER BY versionNumber DESC", unitId).page(0, 1).list().stream().findFirst();
    }

    /** Numbers below zero belong to surveys that were taken over from files: nobody is asked with those. */
    int nextImported(UUID unitId) {
        return find("unitId = ?1 AND versionNumber < 0 ORDER BY versionNumber", unitId).page(0, 1).list().stream().findFirst()
                .map(lowest -> lowest.versionNumber() - 1).orElse(-1);
    }

    List<Questionnaire> listOf(UUID unitId) {
        return find("unitId = ?1 AND versionNumber > 0 ORDER BY versionNumber DESC", unitId).page(0, SHOWN).list();
    }
}
