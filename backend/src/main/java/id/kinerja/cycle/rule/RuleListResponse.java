package id.kinerja.cycle.rule;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All sections. */
@Schema(description = "All sections of rules, by their keys.")
public record RuleListResponse(@Schema(required = true, maxItems = 100) List<RuleSectionResponse> items) {

    public RuleListResponse {
        items = List.copyOf(items);
    }
}
