package id.kinerja.service.complaint;

import id.kinerja.cycle.rule.RuleInForce;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The time to answer, class by class. */
@Schema(name = "ComplaintClasses", description = "The time to answer, class by class.")
public record ClassListResponse(@Schema(required = true, maxItems = 4) List<ClassRule> items) {

    /** The time to answer a complaint of one class. */
    @Schema(name = "ComplaintClassRule")
    public record ClassRule(
            @Schema(required = true) ComplaintClass complaintClass,
            @Schema(required = true, minimum = "1", maximum = "365") int workingDays,
            @Schema(required = true, description = "False while the office has not confirmed it against the regulation.") boolean verified) {}

    /** What an office has set itself with its source counts as confirmed; the defaults do not. */
    static ClassListResponse of(RuleInForce<ComplaintRules> rules) {
        return new ClassListResponse(Arrays.stream(ComplaintClass.values())
                .map(kind -> new ClassRule(kind, rules.value().daysOf(kind), rules.number() > 0)).toList());
    }
}
