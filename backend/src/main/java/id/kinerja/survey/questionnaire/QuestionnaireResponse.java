package id.kinerja.survey.questionnaire;

import id.kinerja.survey.index.Element;
import id.kinerja.survey.index.WeightPolicy;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a unit's questions. */
@Schema(name = "SurveyQuestionnaire", description = "A version of a unit's questions; it is never changed, only followed by another.")
public record QuestionnaireResponse(
        @Schema(description = "Absent for the official wording that no unit has taken over yet.") UUID id,
        @Schema(required = true) UUID unitId,
        @Schema(required = true, minimum = "-10000", description = "0 for the official wording, less for surveys that were taken over from files.") int versionNumber,
        @Schema(required = true, maxLength = 200) String name,
        @Schema(required = true) WeightPolicy weightPolicy,
        @Schema(required = true) DisplayOrder displayOrder,
        @Schema(required = true, maxItems = 20) List<Item> items,
        @Schema(required = true, maxItems = 9, description = "Elements of the regulation that are not asked.") List<Element> missingElements,
        @Schema(maxLength = 1000) String changeNote,
        Instant createdAt,
        @Schema(required = true, description = "Whether the caller may add the next version.") boolean mayChange) {

    static QuestionnaireResponse of(Questionnaire version, boolean mayChange) {
        return new QuestionnaireResponse(version.id(), version.unitId(), version.versionNumber(), version.name(), version.weightPolicy(),
                version.displayOrder(), version.items(), List.copyOf(Questionnaire.missing(version.items())), version.changeNote(),
                version.createdAt(), mayChange);
    }

    static QuestionnaireResponse official(UUID unitId, boolean mayChange) {
        return new QuestionnaireResponse(null, unitId, 0, OfficialQuestionnaire.NAME, WeightPolicy.EXACT_1_9, DisplayOrder.FACILITIES_EIGHTH,
                OfficialQuestionnaire.items(DisplayOrder.FACILITIES_EIGHTH), List.of(), null, null, mayChange);
    }
}
