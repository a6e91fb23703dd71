package id.kinerja.followup.credit;

import id.kinerja.evaluation.rating.Predicate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One version of the numbers of functional credit.
 *
 * @param percent of the coefficient that a predicate is worth
 */
@Schema(description = "The numbers of functional credit.", extensions = @Extension(name = "x-variant-of", value = "RuleValue"))
public record CreditRules(
        @NotNull Map<Predicate, @NotNull @DecimalMin("0") @DecimalMax("1000") BigDecimal> percent,
        @NotNull Map<FunctionalLevel, @NotNull @Valid Coefficient> coefficients,
        @NotNull Map<FunctionalLevel, @NotNull @Valid Need> needs) {

    /** Credit of a whole year at 100 %. */
    @Schema(name = "CreditCoefficient")
    public record Coefficient(@NotNull @DecimalMin("0") @DecimalMax("1000") BigDecimal value, boolean verified) {}

    /**
     * What has to be gathered in a level.
     *
     * @param rank for the next rank
     * @param level for the next level; null where none follows or the source gives none
     */
    @Schema(name = "CreditNeed")
    public record Need(
            @NotNull @DecimalMin("0") @DecimalMax("10000") BigDecimal rank, @DecimalMin("0") @DecimalMax("10000") BigDecimal level,
            boolean verified) {}
}
