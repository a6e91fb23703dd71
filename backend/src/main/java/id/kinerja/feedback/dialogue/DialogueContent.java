package id.kinerja.feedback.dialogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The words of a dialogue as the one text whose SHA-256 is kept. */
@ApplicationScoped
class DialogueContent {

    private record Agreed(String text, DialogueParty owner, LocalDate dueOn) {}

    private record Words(
            UUID id, UUID cycleId, UUID periodId, UUID employeeId, UUID assessorId, LocalDate heldOn, List<AgendaPoint> agenda,
            String notes, List<Agreed> agreements) {}

    private final ObjectMapper json;

    DialogueContent(ObjectMapper json) {
        this.json = json;
    }

    String textOf(DialogueHeader dialogue, DialogueLists lists) {
        try {
            return json.writeValueAsString(new Words(
                    dialogue.id(), dialogue.cycleId(), dialogue.periodId(), dialogue.employee().employeeId(),
                    dialogue.assessor().employeeId(), dialogue.heldOn(), lists.agenda(), dialogue.notes(),
                    lists.agreements().stream().map(each -> new Agreed(each.text(), each.owner(), each.dueOn())).toList()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
