package id.kinerja.survey.improvement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the national evaluation gives for this survey as things stand today. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "FollowUpScores", description = "What the national evaluation (PEKPPP) gives for this survey as things stand today, 0 to 5 each.")
public record FollowUpScoresResponse(
        @Schema(required = true, minimum = "0", maximum = "5", description = "Indicator 6: the survey itself.") int survey,
        @Schema(required = true, minimum = "0", maximum = "5", description = "Indicator 7: media of publication.") int media,
        @Schema(required = true, minimum = "0", maximum = "5", description = "Indicator 8: share of the plan carried out.") int carriedOut,
        @Schema(required = true, minimum = "0", maximum = "5", description = "Indicator 9: speed; nothing until all is done.") int speed,
        @Schema(required = true, minimum = "0", maximum = "5", description = "What indicator 9 becomes if the rest is finished today.") int speedIfFinishedToday,
        @Schema(required = true, minimum = "0", maximum = "1000") int planned,
        @Schema(required = true, minimum = "0", maximum = "1000") int done,
        @Schema(description = "Day of publication, from which the speed counts.") LocalDate reportedOn,
        @Schema(required = true, description = "False: the table was seen in assessment sheets, not in the guideline itself.") boolean verified) {

    static FollowUpScoresResponse of(FollowUpScores scores, LocalDate today) {
        return new FollowUpScoresResponse(scores.survey(), scores.mediaScore(), scores.carriedOut(), scores.speed(),
                scores.speedIfFinishedOn(today), scores.planned(), scores.done(), scores.reportedOn(), false);
    }
}
