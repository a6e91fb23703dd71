package id.kinerja.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.UncheckedIOException;
import java.util.Set;

/**
 * JSON Merge Patch (RFC 7396): absent keeps, null clears, a value replaces. The result is read and validated as strictly as a new
 * resource, so that a patch can do nothing that creation could not.
 */
@ApplicationScoped
public class RecordPatch {

    /** The media type of a patch. */
    public static final String TYPE = "application/merge-patch+json";

    private final ObjectMapper json;
    private final Validator validator;

    RecordPatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** @param present the editable part of the resource as it is, in the shape in which it would be created */
    public <T> T apply(T present, ObjectNode patch) {
        ObjectNode merged = merge(json.valueToTree(present), patch);
        try {
            @SuppressWarnings("unchecked")
            T wanted = (T) json.treeToValue(merged, present.getClass());
            return valid(wanted);
        } catch (JsonProcessingException wrongType) {
            throw new UncheckedIOException(wrongType);
        }
    }

    private static ObjectNode merge(ObjectNode target, ObjectNode patch) {
        patch.properties().forEach(change -> {
            JsonNode value = change.getValue();
            if (value.isNull()) {
                target.putNull(change.getKey());
            } else if (value instanceof ObjectNode inner && target.get(change.getKey()) instanceof ObjectNode present) {
                target.set(change.getKey(), merge(present, inner));
            } else {
                target.set(change.getKey(), value);
            }
        });
        return target;
    }

    private <T> T valid(T wanted) {
        Set<ConstraintViolation<T>> violations = validator.validate(wanted);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return wanted;
    }
}
