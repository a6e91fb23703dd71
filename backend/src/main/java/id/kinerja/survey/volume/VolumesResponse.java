package id.kinerja.survey.volume;

import id.kinerja.organization.PersonRef;
import id.kinerja.survey.answer.Channel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a survey runs well. */
@Schema(name = "SurveyVolumes", description = "Whether a survey runs well: counts, never a score.")
public record VolumesResponse(
        @Schema(required = true) Count total,
        @Schema(required = true, description = "Answers needed by Krejcie and Morgan.") int requiredSample,
        @Schema(required = true) boolean reached,
        @Schema(required = true, maxItems = 200) List<OfService> services,
        @Schema(required = true, maxItems = 200) List<OfWeek> weeks,
        @Schema(required = true, maxItems = 4) List<OfChannel> channels,
        @Schema(required = true, maxItems = 500, description = "Empty at the counter, where each would see the others'.") List<OfHandler> handlers,
        @Schema(required = true) Paper paper) {

    /** The three volumes with their rate. */
    @Schema(name = "SurveyCount")
    public record Count(
            @Schema(required = true) long visits,
            @Schema(required = true) long invitations,
            @Schema(required = true) long answers,
            @Schema(required = true, description = "Given too fast, all alike or in a burst; they count.") long flagged,
            @Schema(description = "Answers in percent of the invitations, one decimal; absent without an invitation.") BigDecimal responseRate) {}

    /** Of one service. */
    @Schema(name = "SurveyCountOfService")
    public record OfService(
            @Schema(description = "Absent for sheets that are for any service.") UUID serviceTypeId,
            @Schema(maxLength = 200) String name,
            @Schema(required = true) Count count) {}

    /** Of one week, by its Monday: visits by when they ended, answers by when they were given. */
    @Schema(name = "SurveyCountOfWeek")
    public record OfWeek(@Schema(required = true) LocalDate week, @Schema(required = true) Count count) {}

    /** Of one way to answer. */
    @Schema(name = "SurveyCountOfChannel")
    public record OfChannel(
            @Schema(required = true) Channel channel, @Schema(required = true) long answers, @Schema(required = true) long flagged) {}

    /** Whose visits were invited how often. */
    @Schema(name = "SurveyCountOfHandler")
    public record OfHandler(
            @Schema(required = true) PersonRef person,
            @Schema(required = true) long visits,
            @Schema(required = true) long invitations,
            @Schema(required = true, description = "Codes taken back at the counter.") long voided,
            @Schema(description = "Voided in percent of the invitations, one decimal; absent without an invitation.") BigDecimal voidRate) {}

    /** Sheets of paper. */
    @Schema(name = "SurveyPaperCount")
    public record Paper(
            @Schema(required = true) long sheets,
            @Schema(required = true, description = "Typed by one person, waiting for the second.") long waiting,
            @Schema(required = true, description = "Typed by two persons who read it differently.") long differing) {}
}
