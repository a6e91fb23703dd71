package id.kinerja.target.plan;

import id.kinerja.organization.unit.UnitKind;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an office decides about its plans. Heads of independent units write with the form for JPT and heads of independent units
 * (PermenPANRB 6/2022, annex), in which each target has a perspective; which units of a city are independent, the city decides.
 *
 * @param districtHeadsNamePerspective whether the head of a district office (Camat) does
 * @param villageHeadsNamePerspective whether heads of villages (Lurah) do
 * @param undoHours hours within which a bulk assignment of library targets can be undone
 */
@Schema(description = "What an office decides about its plans.", extensions = @Extension(name = "x-variant-of", value = "RuleValue"))
public record PlanRules(boolean districtHeadsNamePerspective, boolean villageHeadsNamePerspective, @Min(1) @Max(168) int undoHours) {

    /** Kinds of units whose heads name a perspective. */
    List<UnitKind> perspectiveUnits() {
        List<UnitKind> kinds = new ArrayList<>();
        if (districtHeadsNamePerspective) {
            kinds.add(UnitKind.DISTRICT);
        }
        if (villageHeadsNamePerspective) {
            kinds.add(UnitKind.VILLAGE);
        }
        return kinds;
    }
}
