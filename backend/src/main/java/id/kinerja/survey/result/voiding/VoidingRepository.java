package id.kinerja.survey.result.voiding;

import id.kinerja.shared.paging.Listings;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.paging.SortFields;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class VoidingRepository implements PanacheRepositoryBase<Voiding, UUID> {

    private static final int SHOWN = 200;
    private static final SortFields BY_ID = SortFields.withId("a.id");

    private final Listings listings;

    VoidingRepository(Listings listings) {
        this.listings = listings;
    }

    List<Voiding> list(UUID survey) {
        return find("surveyId = ?1 order by proposedAt desc, id", survey).page(0, SHOWN).list();
    }

    boolean isPending(UUID survey) {
        return count("surveyId = ?1 and decidedBy is null", survey) > 0;
    }

    /** How many of these are answers of the survey. */
    long countOf(UUID survey, Collection<UUID> answers) {
        return ((Number) getEntityManager().createNativeQuery("SELECT count(*) FROM survey_answer WHERE survey_id = :survey AND id IN (:answers)", Long.class)
                .setParameter("survey", survey).setParameter("answers", answers).getSingleResult()).longValue();
    }

    Page<FlaggedAnswer> flagged(UUID survey, PageQuery page) {
        return listings.select("""
                        a.id AS id, a.channel, array_to_string(a.scores, ',', '0') AS scores, a.too_fast, a.straight_line, a.burst,
                        EXISTS (SELECT 1 FROM survey_voiding v WHERE v.survey_id = a.survey_id AND v.accepted AND a.id = ANY(v.answer_ids)) AS voided""")
                .from("survey_answer a").where("a.survey_id = :survey", "survey", survey)
                .where("a.too_fast OR a.straight_line OR a.burst").sort(BY_ID).page(page, FlaggedAnswer::of);
    }
}
