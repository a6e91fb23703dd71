package id.kinerja.survey.result;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The file of the answers, by which anybody can reckon the index again. */
@Schema(name = "SurveyRows", description = "The file of the answers, by which anybody can reckon the index again.")
public record RowsFigure(
        @Schema(required = true, minLength = 64, maxLength = 64, description = "What sha256sum says of the downloaded file.") String sha256,
        @Schema(required = true, minimum = "0", description = "Answers in it.") long count) {}
