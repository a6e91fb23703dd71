package id.kinerja.survey.result.comment;

import id.kinerja.shared.problem.Problem;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import java.util.UUID;

/** One sentence of a citizen, apart from the scores. */
@Entity
@Table(name = "survey_comment")
public class SurveyComment {

    @Id
    private UUID id;

    private UUID surveyId;
    private UUID serviceTypeId;
    private String text;
    private boolean complaint;

    @Enumerated(EnumType.STRING)
    private CommentState state;

    private String hiddenBecause;
    private UUID complaintId;

    @Version
    private long version;

    protected SurveyComment() {}

    /** @param because what must be hidden; only and always with HIDDEN */
    void become(CommentState next, String because) {
        if (!state.canBecome(next)) {
            throw Problem.conflict("survey.comment-is-" + state.name().toLowerCase(Locale.ROOT));
        }
        if (next == CommentState.HIDDEN && (because == null || because.isBlank())) {
            throw Problem.rule("survey.hidden-without-reason").at("/because", "survey.hidden-without-reason");
        }
        state = next;
        hiddenBecause = next == CommentState.HIDDEN ? because.strip() : null;
    }

    /** Only where the citizen asked for it, and once. */
    void requireComplaintWanted() {
        if (!complaint) {
            throw Problem.conflict("survey.complaint-not-wanted");
        }
        if (complaintId != null) {
            throw Problem.conflict("survey.complaint-there");
        }
    }

    void follow(UUID madeComplaintId) {
        requireComplaintWanted();
        complaintId = madeComplaintId;
    }

    UUID surveyId() {
        return surveyId;
    }

    UUID serviceTypeId() {
        return serviceTypeId;
    }

    String text() {
        return text;
    }

    CommentState state() {
        return state;
    }

    long version() {
        return version;
    }
}
