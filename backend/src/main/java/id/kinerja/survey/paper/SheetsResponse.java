package id.kinerja.survey.paper;

import id.kinerja.shared.ids.ReadableCode;
import id.kinerja.shared.qr.QrCode;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Codes for sheets, told this once. */
@Schema(name = "SurveySheets", description = "Codes for sheets of paper, told this once: only their hash is kept.")
public record SheetsResponse(
        @Schema(required = true) LocalDate expiresOn,
        @Schema(required = true, maxItems = 200) List<OneSheet> items) {

    /** One sheet; its visitor may also answer by phone. */
    @Schema(name = "SurveySheet")
    public record OneSheet(
            @Schema(required = true, maxLength = 14, examples = "7K2M-Q0XR-93TB") String code,
            @Schema(required = true, maxLength = 500) String url,
            @Schema(required = true) QrCode qr) {}

    static SheetsResponse of(List<String> codes, LocalDate expiresOn, URI base) {
        return new SheetsResponse(expiresOn, codes.stream().map(ReadableCode::shown).map(code -> {
            String url = base.resolve("/s/" + code).toString();
            return new OneSheet(code, url, QrCode.of(url));
        }).toList());
    }
}
