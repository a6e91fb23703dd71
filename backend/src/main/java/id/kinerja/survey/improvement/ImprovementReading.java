package id.kinerja.survey.improvement;

import id.kinerja.shared.paging.Row;
import id.kinerja.survey.improvement.effect.ImprovementEffect;
import id.kinerja.survey.improvement.effect.ImprovementEffects;
import id.kinerja.survey.result.ResultRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Improvements as other parts of the survey see them. */
@ApplicationScoped
public class ImprovementReading {

    private final ImprovementRepository improvements;
    private final ImprovementEffects effects;

    ImprovementReading(ImprovementRepository improvements, ImprovementEffects effects) {
        this.improvements = improvements;
        this.effects = effects;
    }

    /** Those with a text for the public; compared only by published surveys. */
    public List<PublicImprovement> listPublic(UUID surveyId) {
        List<Row> rows = improvements.listPublic(surveyId);
        Map<UUID, ImprovementEffect> found = rows.stream().anyMatch(row -> row.date("done_on") != null)
                ? effects.of(surveyId, true, ResultRules.DEFAULT.publicFrom()) : Map.of();
        return rows.stream().map(row -> PublicImprovement.of(row, shown(found.get(row.uuid("id"))))).toList();
    }

    private static ImprovementEffect shown(ImprovementEffect effect) {
        return effect == null || effect.gap() != null ? null : effect;
    }
}
