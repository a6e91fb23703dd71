package id.kinerja.service.request;

import id.kinerja.shared.qr.QrCode;
import java.net.URI;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The invitation to say how it was, on the receipt of a request that has ended. */
@Schema(description = "The invitation to say how it was. The same each time it is printed; whether it was used is not told.")
public record SurveySlip(
        @Schema(required = true, maxLength = 14, examples = "7K2M-Q0XR-93TB") String surveyCode,
        @Schema(required = true, maxLength = 500) String surveyUrl,
        @Schema(required = true) LocalDate expiresOn,
        @Schema(required = true) QrCode qr) {

    static SurveySlip of(VisitorQuestion.Invitation invitation, URI base) {
        String url = base.resolve("/s/" + invitation.code()).toString();
        return new SurveySlip(invitation.code(), url, invitation.expiresOn(), QrCode.of(url));
    }
}
