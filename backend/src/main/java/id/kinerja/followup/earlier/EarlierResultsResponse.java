package id.kinerja.followup.earlier;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person's results of earlier years as they were given, the latest first. */
@Schema(name = "EarlierResults", description = "A person's results of earlier years as they were given, the latest first.")
public record EarlierResultsResponse(@Schema(required = true) UUID employeeId, @Schema(required = true, maxItems = 200) List<Item> results) {

    /** One of them. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "EarlierResult")
    public record Item(
            @Schema(required = true, minimum = "1979", maximum = "2100", examples = "2020") int year,
            @Schema(required = true) Scheme scheme,
            @Schema(required = true, maxLength = 40, examples = "PP 46/2011") String schemeName,
            @Schema(description = "As given, with its decimals.", examples = "87.65") BigDecimal score,
            @Schema(maxLength = 60, description = "In the words of its time.", examples = "Baik") String predicate,
            @Schema(required = true, maxLength = 200, examples = "Arsip kepegawaian 2020") String source) {}

    static EarlierResultsResponse of(UUID employeeId, List<EarlierResult> results) {
        return new EarlierResultsResponse(employeeId, results.stream().map(each -> new Item(
                each.year(), each.scheme(), each.scheme().officeWord(), each.score(), each.predicate(), each.source())).toList());
    }
}
