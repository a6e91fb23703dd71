package id.kinerja.survey.result.voiding;

import id.kinerja.shared.problem.Problem;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One proposal to take answers out of the count. */
@Entity
@Table(name = "survey_voiding")
public class Voiding {

    @Id
    private UUID id;

    private UUID surveyId;
    private List<UUID> answerIds;
    private String reason;
    private UUID proposedBy;
    private Instant proposedAt;
    private UUID decidedBy;
    private Instant decidedAt;
    private Boolean accepted;

    @Version
    private long version;

    protected Voiding() {}

    Voiding(UUID id, UUID surveyId, VoidingRequest said, UUID by, Instant now) {
        this.id = id;
        this.surveyId = surveyId;
        answerIds = said.answerIds().stream().sorted().toList();
        reason = said.reason().strip();
        proposedBy = by;
        proposedAt = now;
    }

    void decide(boolean yes, UUID by, Instant now) {
        if (decidedBy != null) {
            throw Problem.conflict("survey.voiding-decided");
        }
        if (by.equals(proposedBy)) {
            throw Problem.forbidden("survey.second-person-needed");
        }
        accepted = yes;
        decidedBy = by;
        decidedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID surveyId() {
        return surveyId;
    }

    List<UUID> answerIds() {
        return answerIds;
    }

    String reason() {
        return reason;
    }

    UUID proposedBy() {
        return proposedBy;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    Boolean accepted() {
        return accepted;
    }

    long version() {
        return version;
    }
}
