package id.kinerja.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerja.evaluation.assessment.Assessment;
import id.kinerja.shared.hash.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Fingerprint of what both sides have written, kept with each step so that a later change shows. */
@ApplicationScoped
class ContentHash {

    private record Written(UUID evaluationId, UUID planId, String employeeNote, Assessment assessment) {}

    private final ObjectMapper json;

    ContentHash(ObjectMapper json) {
        this.json = json;
    }

    String of(UUID evaluationId, UUID planId, String employeeNote, Assessment assessment) {
        try {
            return Sha256.hex(json.writeValueAsBytes(new Written(evaluationId, planId, employeeNote, assessment)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
