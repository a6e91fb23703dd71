package id.kinerja.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Bodies that are no JSON, or not the JSON that the schema describes. */
@Singleton
class JsonProblems {

    ProblemException translate(JsonProcessingException failure) {
        if (!(failure instanceof JsonMappingException mapping)) {
            return Problem.invalid("request.malformed-json");
        }
        String pointer = pointer(mapping);
        ProblemException problem = Problem.invalid("request.invalid");
        return switch (mapping) {
            case UnrecognizedPropertyException _ -> problem.at(pointer, "request.unknown-field");
            case InvalidFormatException format when format.getTargetType() != null && format.getTargetType().isEnum() ->
                problem.at(pointer, "request.not-one-of", names(format.getTargetType()));
            case MismatchedInputException mismatch when pointer.isEmpty() && mismatch.getTargetType() == null ->
                Problem.invalid("request.body-missing");
            case MismatchedInputException _ -> problem.at(pointer, "request.wrong-type");
            default ->
                mapping.getCause() instanceof JsonProcessingException inner && !(inner instanceof JsonMappingException)
                        ? Problem.invalid("request.malformed-json")
                        : problem.at(pointer, "request.wrong-type");
        };
    }

    private static String names(Class<?> enumType) {
        return Arrays.stream(enumType.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
    }

    private static String pointer(JsonMappingException failure) {
        List<JsonMappingException.Reference> path = failure.getPath();
        return path.stream()
                .map(step -> step.getFieldName() == null ? Integer.toString(step.getIndex()) : Pointers.escape(step.getFieldName()))
                .map(step -> "/" + step)
                .collect(Collectors.joining());
    }
}
