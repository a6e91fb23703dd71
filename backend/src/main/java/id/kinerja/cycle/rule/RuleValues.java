package id.kinerja.cycle.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.io.UncheckedIOException;

/** Values of sections as JSON and back. */
@ApplicationScoped
class RuleValues {

    /** Gives the faults of a value the pointer that it has in a request. */
    private record InRequest(@NotNull @Valid Record value) {}

    private final ObjectMapper json;
    private final Validator validator;

    RuleValues(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** What was kept. A field that a later release added is absent and null there; records give it its default. */
    <T extends Record> T read(RuleSection<T> section, String value) {
        try {
            return json.readValue(value, section.type());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("The section " + section.key() + " cannot read what was kept of it", e);
        }
    }

    JsonNode node(Object value) {
        return json.valueToTree(value);
    }

    JsonNode node(String value) {
        try {
            return json.readTree(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value of a request, or 400 for its shape and 422 for what the section finds wrong with it. */
    <T extends Record> T check(RuleSection<T> section, JsonNode sent) {
        T value = parse(section, sent);
        var violations = validator.validate(new InRequest(value));
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        ProblemException faults = Problem.rule("cycle.rule-out-of-order");
        section.faults(value).forEach(fault -> faults.at("/value" + fault.pointer(), fault.key()));
        faults.throwIfAnyFault();
        return value;
    }

    private <T extends Record> T parse(RuleSection<T> section, JsonNode sent) {
        try {
            return json.treeToValue(sent, section.type());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(JsonMappingException.wrapWithPath(e, section, "value"));
        }
    }
}
