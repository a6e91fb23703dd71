package id.kinerja.survey.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Improvements as other parts of the survey see them. */
@ApplicationScoped
public class ImprovementReading {

    private final ImprovementRepository improvements;

    ImprovementReading(ImprovementRepository improvements) {
        this.improvements = improvements;
    }

    /** Those with a text for the public. */
    public List<PublicImprovement> listPublic(UUID surveyId) {
        return improvements.listPublic(surveyId).stream().map(PublicImprovement::of).toList();
    }
}
