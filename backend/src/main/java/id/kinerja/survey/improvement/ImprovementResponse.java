package id.kinerja.survey.improvement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.organization.PersonRef;
import id.kinerja.shared.paging.Row;
import id.kinerja.survey.improvement.effect.ImprovementEffect;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of the plan after a survey. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Improvement", description = "One line of the plan after a survey.")
public record ImprovementResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID surveyId,
        @Schema(required = true, maxLength = 40) String itemCode,
        @Schema(required = true, maxLength = 1000) String action,
        @Schema(required = true, minimum = "2000", maximum = "2100") int year,
        @Schema(required = true, minimum = "1", maximum = "4") int quarter,
        @Schema(required = true) PersonRef owner,
        @Schema(required = true, minimum = "0", maximum = "100") int percentDone,
        @Schema(maxLength = 1000) String evidence,
        LocalDate doneOn,
        @Schema(required = true, description = "Its quarter is over and it is not done.") boolean late,
        @Schema(maxLength = 1000) String publicText,
        @Schema(description = "Absent until it is done.") ImprovementEffect effect,
        @Schema(required = true, maxItems = 3) List<ImprovementAction> allowedActions,
        @JsonIgnore @Schema(hidden = true) long version) {

    private static final int QUARTER = 3;

    /** @param effect null until it is done; @param leads whether the caller leads the survey; @param me null for an account of nobody */
    static ImprovementResponse of(Row row, ImprovementEffect effect, boolean leads, UUID me, LocalDate today) {
        UUID owner = row.uuid("owner_employee_id");
        int percent = (int) row.whole("percent_done");
        int year = (int) row.whole("year");
        int quarter = (int) row.whole("quarter");
        boolean late = row.date("done_on") == null && !today.isBefore(LocalDate.of(year, quarter * QUARTER, 1).plusMonths(1));
        List<ImprovementAction> actions = leads
                ? percent == 0 ? List.of(ImprovementAction.values()) : List.of(ImprovementAction.CHANGE, ImprovementAction.REPORT)
                : owner.equals(me) ? List.of(ImprovementAction.REPORT) : List.of();
        return new ImprovementResponse(row.uuid("id"), row.uuid("survey_id"), row.text("item_code"), row.text("action"), year, quarter,
                new PersonRef(owner, row.text("owner_name")), percent, row.text("evidence"), row.date("done_on"), late, row.text("public_text"),
                effect, actions, row.whole("version"));
    }
}
