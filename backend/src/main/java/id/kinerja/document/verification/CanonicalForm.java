package id.kinerja.document.verification;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.kinerja.document.FormKind;
import id.kinerja.document.form.Form;
import java.util.UUID;

/**
 * The one text of a form that is hashed: JSON with sorted names and every word of the form, without code, hash or moment of
 * the issue, which stand on the paper but cannot be part of what they prove. A change of this form needs another
 * {@code FORM}, since old hashes must stay checkable.
 */
final class CanonicalForm {

    private static final String FORM = "kinerja.form/1";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).defaultPropertyInclusion(JsonInclude.Value.construct(
                    JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS)).build();

    private record Content(String form, FormKind kind, UUID subjectId, Form content) {}

    private CanonicalForm() {}

    static String text(FormKind kind, UUID subjectId, Form form) {
        try {
            return JSON.writeValueAsString(new Content(FORM, kind, subjectId, form));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
