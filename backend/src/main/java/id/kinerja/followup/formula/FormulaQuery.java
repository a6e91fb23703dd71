package id.kinerja.followup.formula;

import id.kinerja.followup.formula.TaskScore2011.Aspect;
import id.kinerja.shared.problem.Problem;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the calculators are asked; numbers are plain decimals with a point. */
public final class FormulaQuery {

    private FormulaQuery() {}

    /** A task of PP 46/2011; the cost may be absent. */
    public static class OfTask2011 {

        @NotNull
        @DecimalMin("0.0001")
        @DecimalMax("1000000000")
        @QueryParam("quantityTarget")
        @Parameter(description = "Planned amount.", required = true, example = "12",
                schema = @Schema(type = SchemaType.NUMBER, minimum = "0.0001", maximum = "1000000000"))
        BigDecimal quantityTarget;

        @NotNull
        @DecimalMin("0")
        @DecimalMax("1000000000")
        @QueryParam("quantityRealised")
        @Parameter(description = "Amount reached.", required = true, example = "10",
                schema = @Schema(type = SchemaType.NUMBER, minimum = "0", maximum = "1000000000"))
        BigDecimal quantityRealised;

        @NotNull
        @DecimalMin("0.0001")
        @DecimalMax("1000000000")
        @QueryParam("qualityTarget")
        @Parameter(description = "Planned quality.", required = true, example = "12",
                schema = @Schema(type = SchemaType.NUMBER, minimum = "0.0001", maximum = "1000000000"))
        BigDecimal qualityTarget;

        @NotNull
        @DecimalMin("0")
        @DecimalMax("1000000000")
        @QueryParam("qualityRealised")
        @Parameter(description = "Quality reached.", required = true, example = "10",
                schema = @Schema(type = SchemaType.NUMBER, minimum = "0", maximum = "1000000000"))
        BigDecimal qualityRealised;

        @NotNull
        @DecimalMin("0.0001")
        @DecimalMax("1000000000")
        @QueryParam("timeTarget")
        @Parameter(description = "Planned time.", required = true, example = "12",
                schema = @Schema(type = SchemaType.NUMBER, minimum = "0.0001", maximum = "1000000000"))
        BigDecimal timeTarget;

        @NotNull
        @DecimalMin("0")
        @DecimalMax("1000000000")
        @QueryParam("timeRealised")
        @Parameter(description = "Time taken.", required = true, example = "10",
                schema = @Schema(type = SchemaType.NUMBER, minimum = "0", maximum = "1000000000"))
        BigDecimal timeRealised;

        @DecimalMin("0.0001")
        @DecimalMax("1000000000")
        @QueryParam("costTarget")
        @Parameter(description = "Planned cost; absent for a task without money.", example = "12",
                schema = @Schema(type = SchemaType.NUMBER, minimum = "0.0001", maximum = "1000000000"))
        BigDecimal costTarget;

        @DecimalMin("0")
        @DecimalMax("1000000000")
        @QueryParam("costRealised")
        @Parameter(description = "Cost incurred; with costTarget.", example = "10",
                schema = @Schema(type = SchemaType.NUMBER, minimum = "0", maximum = "1000000000"))
        BigDecimal costRealised;

        Reckoning reckon() {
            if ((costTarget == null) != (costRealised == null)) {
                String missing = costTarget == null ? "costTarget" : "costRealised";
                throw Problem.invalid("request.invalid").at("/query/" + missing, "followup.cost-needs-both");
            }
            return TaskScore2011.of(new Aspect(quantityTarget, quantityRealised), new Aspect(qualityTarget, qualityRealised),
                    new Aspect(timeTarget, timeRealised), costTarget == null ? null : new Aspect(costTarget, costRealised));
        }
    }

    /** A year of PP 46/2011. */
    public static class OfResult2011 {

        @NotNull
        @DecimalMin("0")
        @DecimalMax("200")
        @QueryParam("plan")
        @Parameter(description = "Value of the SKP.", required = true, example = "90",
                schema = @Schema(type = SchemaType.NUMBER, minimum = "0", maximum = "200"))
        BigDecimal plan;

        @NotNull
        @DecimalMin("0")
        @DecimalMax("200")
        @QueryParam("behaviour")
        @Parameter(description = "Value of behaviour.", required = true, example = "90",
                schema = @Schema(type = SchemaType.NUMBER, minimum = "0", maximum = "200"))
        BigDecimal behaviour;

        Reckoning reckon() {
            return Result2011.of(plan, behaviour);
        }
    }

    /** A year of PP 30/2019. */
    public static class OfResult2019 {

        @NotNull
        @DecimalMin("0")
        @DecimalMax("120")
        @QueryParam("plan")
        @Parameter(description = "Value of the SKP; at most 120.", required = true, example = "110",
                schema = @Schema(type = SchemaType.NUMBER, minimum = "0", maximum = "120"))
        BigDecimal plan;

        @NotNull
        @DecimalMin("0")
        @DecimalMax("120")
        @QueryParam("behaviour")
        @Parameter(description = "Value of behaviour.", required = true, example = "110",
                schema = @Schema(type = SchemaType.NUMBER, minimum = "0", maximum = "120"))
        BigDecimal behaviour;

        @QueryParam("withOpinions")
        @Parameter(description = "True where the agency asks peers and subordinates: 60/40.")
        boolean withOpinions;

        @QueryParam("innovated")
        @Parameter(description = "True where a new idea or way of use was created.")
        boolean innovated;

        Reckoning reckon() {
            return Result2019.of(plan, behaviour, withOpinions, innovated);
        }
    }

    /** An indicator of PermenPANRB 8/2021; a range where high differs from low. */
    public static class OfIndicator2021 {

        @NotNull
        @DecimalMin("0.0001")
        @DecimalMax("1000000000")
        @QueryParam("low")
        @Parameter(description = "The target, or the lower limit of a range.", required = true, example = "12",
                schema = @Schema(type = SchemaType.NUMBER, minimum = "0.0001", maximum = "1000000000"))
        BigDecimal low;

        @DecimalMin("0.0001")
        @DecimalMax("1000000000")
        @QueryParam("high")
        @Parameter(description = "Upper limit of a range; absent for a single target.", example = "12",
                schema = @Schema(type = SchemaType.NUMBER, minimum = "0.0001", maximum = "1000000000"))
        BigDecimal high;

        @NotNull
        @DecimalMin("0")
        @DecimalMax("1000000000")
        @QueryParam("realised")
        @Parameter(description = "What was reached.", required = true, example = "10",
                schema = @Schema(type = SchemaType.NUMBER, minimum = "0", maximum = "1000000000"))
        BigDecimal realised;

        @QueryParam("lessIsBetter")
        @Parameter(description = "True where less is better.")
        boolean lessIsBetter;

        @QueryParam("isMaximum")
        @Parameter(description = "True where the target cannot be passed.")
        boolean isMaximum;

        Reckoning reckon() {
            BigDecimal upper = high == null ? low : high;
            if (upper.compareTo(low) < 0) {
                throw Problem.invalid("request.invalid").at("/query/high", "followup.high-below-low");
            }
            return Indicator2021.of(new Indicator2021.Target(low, upper, lessIsBetter, isMaximum), realised);
        }
    }
}
