package id.kinerja.followup.credit;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Credit as a decision gave it, for everything up to the end of a year. */
@Schema(description = "Credit as a decision (PAK) gave it, for everything up to the end of a year.")
public record GivenCreditRequest(
        @NotNull @Min(2000) @Max(2100) @Schema(description = "The last year that it covers.", examples = "2025") Integer untilYear,
        @NotNull @DecimalMin("0") @DecimalMax("9999.99") @Digits(integer = 4, fraction = 2) @Schema(examples = "62.50") BigDecimal credit,
        @NotBlank @Size(max = 200) @Schema(description = "Number and date of the decision.", examples = "PAK 800/12/2026, 10 Januari 2026")
                String document) {}
