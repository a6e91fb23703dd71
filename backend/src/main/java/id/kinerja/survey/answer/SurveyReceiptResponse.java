package id.kinerja.survey.answer;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That an answer arrived. */
@Schema(name = "SurveyReceipt", description = "That an answer arrived.")
public record SurveyReceiptResponse(@Schema(required = true) Outcome outcome) {

    /** Sent twice is received once. */
    @Schema(name = "SurveyOutcome")
    public enum Outcome { RECEIVED, ALREADY_RECEIVED }
}
