package id.kinerja.followup.rule;

import id.kinerja.followup.FollowUpKind;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How long things last and when they are announced.
 *
 * @param coachingMonths the chance to improve before anything harder
 * @param otherMonths how long other follow-ups are proposed to last
 * @param suggestionDays how long after its delivery a result still suggests something
 * @param contractAlertMonths how long before its end a contract is announced
 */
@Schema(description = "How long follow-ups last and when ends of contracts are announced.",
        extensions = @Extension(name = "x-variant-of", value = "RuleValue"))
public record FollowUpRules(
        @Min(1) @Max(24) int coachingMonths,
        @Min(1) @Max(24) int otherMonths,
        @Min(0) @Max(366) int suggestionDays,
        @Min(1) @Max(24) int contractAlertMonths) {

    public int months(FollowUpKind kind) {
        return kind == FollowUpKind.COACHING ? coachingMonths : otherMonths;
    }
}
