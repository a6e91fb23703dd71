package id.kinerja.survey.questionnaire;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.survey.index.Element;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One question. It is known by its code, whatever its number on a form. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SurveyItem", description = "One question, known by its code, whatever its number on a form.")
public record Item(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}", message = "{survey.item-code-shape}")
                @Schema(required = true, maxLength = 40, examples = "FACILITIES") String code,
        @Schema(description = "The element of the regulation that it asks about; absent for an added question.") Element element,
        @DecimalMin("0.0001") @DecimalMax("1") @Digits(integer = 1, fraction = 6)
                @Schema(description = "Share of the index; with own weights only, which sum to exactly 1.") BigDecimal weight,
        @NotNull @NotEmpty @Size(max = 6) @Schema(required = true, description = "By language: id, en and regional ones.")
                Map<@Pattern(regexp = "[a-z]{2,3}", message = "{survey.language-shape}") String, @NotNull @Valid ItemText> texts) {

    public Item {
        texts = texts == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }
}
