package id.kinerja.survey.result.voiding;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Proposals to take answers out of the count, the latest first. */
@Schema(name = "AnswerVoidings", description = "Proposals to take answers out of the count, the latest first.")
public record VoidingListResponse(@Schema(required = true, maxItems = 200) List<VoidingResponse> items) {}
