package id.kinerja.document.survey;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.document.FormResponse;
import id.kinerja.survey.result.SurveyHead;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The report of a survey in the making. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SurveyReport", description = "The report of a survey in the making: the office's words, what is suggested, and what is still missing.")
public record SurveyReportResponse(
        @Schema(required = true) SurveyHead survey,
        @Schema(required = true, description = "As the office wrote them.") ReportTexts texts,
        @Schema(required = true, description = "Reckoned from the result; printed where the office wrote nothing.") ReportTexts suggestions,
        @Schema(required = true, maxItems = 20, description = "What only the office can add; it stands in nobody's way.")
                List<FormResponse.Missing> missing,
        @Schema(description = "Absent until these very words are issued.") FormResponse.Issued issued,
        @Schema(required = true, maxItems = 2) List<ReportAction> allowedActions,
        @JsonIgnore @Schema(hidden = true) long version) {}
