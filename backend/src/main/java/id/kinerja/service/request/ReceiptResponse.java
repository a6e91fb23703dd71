package id.kinerja.service.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.shared.qr.QrCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the applicant takes along. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ServiceReceipt", description = "What the applicant takes along.")
public record ReceiptResponse(
        @Schema(required = true) ServiceRequestResponse request,
        @Schema(required = true, maxLength = 500) String followUpUrl,
        @Schema(required = true) QrCode qr,
        @Schema(description = "Once the request has ended, where this visit is asked.") SurveySlip survey) {}
