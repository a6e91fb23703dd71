package id.kinerja.survey.result.comment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.shared.paging.Row;
import id.kinerja.survey.result.ResultRights;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a citizen wrote; nothing leads to the scores. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SurveyComment", description = "What a citizen wrote; nothing leads to the scores.")
public record CommentResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true, maxLength = 1000) String text,
        @Schema(required = true, description = "The citizen asks that it be treated as a complaint.") boolean complaint,
        @Schema(required = true) CommentState state,
        @Schema(maxLength = 500) String hiddenBecause,
        @Schema(description = "The complaint made from it.") UUID complaintId,
        @Schema(required = true, maxItems = 3) List<CommentAction> allowedActions,
        @JsonIgnore @Schema(hidden = true) long version) {

    static CommentResponse of(Row row, ResultRights rights) {
        CommentState state = row.oneOf("state", CommentState.class);
        List<CommentAction> actions = new ArrayList<>();
        if (rights.leads() && state.canBecome(CommentState.SHOWN)) {
            actions.add(CommentAction.SHOW);
        }
        if (rights.leads() && state.canBecome(CommentState.HIDDEN)) {
            actions.add(CommentAction.HIDE);
        }
        if (rights.heads() && row.flag("complaint") && row.uuid("complaint_id") == null) {
            actions.add(CommentAction.MAKE_COMPLAINT);
        }
        return new CommentResponse(row.uuid("id"), row.text("text"), row.flag("complaint"), state, row.text("hidden_because"),
                row.uuid("complaint_id"), List.copyOf(actions), row.whole("version"));
    }
}
