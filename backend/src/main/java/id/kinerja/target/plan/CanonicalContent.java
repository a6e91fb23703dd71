package id.kinerja.target.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.kinerja.shared.hash.Sha256;
import id.kinerja.target.IndicatorContent;
import id.kinerja.target.LinkContent;
import id.kinerja.target.TargetContent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The one text of a plan that both sign, and its SHA-256. UTF-8 JSON without white space; the names of each object in
 * alphabetical order; lists in the order of the plan; absent values left out; numbers as text without trailing zeros
 * ({@code "2.5"}, {@code "100"}), so that no reader's floating point can change them; ids in lower case. Documented with an
 * example in docs/adr/061, 081 and 133. A change of what is written needs another form, since old signatures must stay checkable: a plan
 * remembers in which it was signed and is hashed in that one for ever.
 */
final class CanonicalContent {

    /** The forms there have been, oldest first. */
    private static final List<String> FORMS = List.of("kinerja.plan/1", "kinerja.plan/2", "kinerja.plan/3");

    /** What is signed from now on. */
    static final int CURRENT_FORM = FORMS.size();

    /** From this one on a target carries its perspective and who assigned it. */
    private static final int WITH_PERSPECTIVE = 2;

    /** From this one on an indicator that fills itself says from what. */
    private static final int WITH_SOURCE = 3;

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    private CanonicalContent() {}

    /** The hash as 64 hexadecimal digits. */
    static String hash(Plan plan, UUID assessorId, List<TargetContent> targets, PlanTexts texts) {
        return Sha256.hex(text(plan, assessorId, targets, texts));
    }

    static String text(Plan plan, UUID assessorId, List<TargetContent> targets, PlanTexts texts) {
        try {
            return JSON.writeValueAsString(object(
                    "form", nameOf(plan.contentForm()), "planId", plan.id(), "cycleId", plan.cycleId(), "employeeId", plan.employeeId(),
                    "assessorEmployeeId", assessorId, "versionNumber", plan.versionNumber(), "approach", plan.approach(),
                    "targets", targets.stream().map(target -> target(target, plan.contentForm())).toList(),
                    "behaviourExpectations", texts.allExpectations().stream()
                            .map(each -> object("value", each.value(), "text", each.text())).toList(),
                    "annexes", texts.allAnnexes().stream()
                            .map(each -> object("kind", each.kind(), "texts", each.texts())).toList()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The name under which a form is known outside. */
    static String nameOf(int form) {
        return FORMS.get(form - 1);
    }

    private static Map<String, Object> target(TargetContent target, int form) {
        boolean whole = form >= WITH_PERSPECTIVE;
        return object(
                "kind", target.kind(), "title", target.title(),
                "perspective", whole ? target.perspective() : null, "assignedBy", whole ? target.assignedBy() : null,
                "links", target.links().stream().map(CanonicalContent::link).toList(),
                "indicators", target.indicators().stream().map(indicator -> indicator(indicator, form)).toList());
    }

    /** By its words: the superior's draft, and with it the id, may go. */
    private static Map<String, Object> link(LinkContent link) {
        return object("superiorTitle", link.superiorTitle(), "kind", link.kind());
    }

    private static Map<String, Object> indicator(IndicatorContent indicator, int form) {
        boolean computed = form >= WITH_SOURCE && indicator.source().isComputed();
        return object(
                "aspect", indicator.aspect(), "description", indicator.description(), "unitOfMeasure", indicator.aspect() == null ? null : indicator.unitOfMeasure(),
                "direction", indicator.direction(), "accumulation", indicator.accumulation(),
                "baseline", number(indicator.baseline()), "targetValue", number(indicator.targetValue()),
                "rangeLow", number(indicator.rangeLow()), "rangeHigh", number(indicator.rangeHigh()),
                "source", computed ? indicator.source() : null);
    }

    private static String number(BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    private static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                object.put((String) namesAndValues[i], namesAndValues[i + 1]);
            }
        }
        return object;
    }
}
