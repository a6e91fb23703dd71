package id.kinerja.survey.result.earlier;

import id.kinerja.survey.index.GradeScale;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An index that was published before this system. */
@Schema(description = "An index that was published before this system.")
public record EarlierSurveyResultRequest(
        @NotNull @Schema(required = true) UUID unitId,
        @NotBlank @Size(max = 200) @Schema(required = true, examples = "SKM Semester II 2024") String name,
        @NotNull @Schema(required = true, description = "Last day of that survey.") LocalDate endsOn,
        @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2) @Schema(required = true, examples = "82.45") BigDecimal value,
        @NotNull @Schema(required = true, description = "Only results of one scale are compared.") GradeScale scale,
        @Min(1) @Max(10_000_000) @Schema(examples = "150") Integer respondents,
        @NotBlank @Size(max = 500) @Schema(required = true, examples = "Laporan SKM 2024, halaman 12") String source) {

    EarlierSurveyResult result() {
        return new EarlierSurveyResult(unitId, name.strip(), endsOn, value, scale, respondents, source.strip());
    }
}
