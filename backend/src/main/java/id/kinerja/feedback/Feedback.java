package id.kinerja.feedback;

import id.kinerja.target.behaviour.BehaviourValue;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Feedback of one person to another; never changed. Its readers are those of the day it was written. */
@Entity
@Immutable
class Feedback {

    @Id
    private UUID id;

    @Column(name = "cycle_id")
    private UUID cycleId;

    @Column(name = "employee_id")
    private UUID employeeId;

    @Column(name = "author_employee_id")
    private UUID authorId;

    @Enumerated(EnumType.STRING)
    @Column(name = "author_role")
    private AuthorRole authorRole;

    @Column(name = "request_id")
    private UUID requestId;

    @Enumerated(EnumType.STRING)
    private FeedbackSubject subject;

    @Column(name = "target_id")
    private UUID targetId;

    @Enumerated(EnumType.STRING)
    @Column(name = "value_code")
    private BehaviourValue value;

    private String situation;
    private String behaviour;
    private String impact;
    private String suggestion;

    @Enumerated(EnumType.STRING)
    private FeedbackVisibility visibility;

    private String[] readers;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "replaces_id")
    private UUID replacesId;

    protected Feedback() {}

    Feedback(UUID id, FeedbackFile.People people, Topic topic, FeedbackVisibility visibility, Instant givenAt) {
        this.id = id;
        this.cycleId = people.cycleId();
        this.employeeId = people.about().employeeId();
        this.authorId = people.author().employeeId();
        this.authorRole = people.role();
        this.subject = topic.subject();
        this.targetId = topic.targetId();
        this.value = topic.value();
        this.visibility = visibility;
        this.readers = visibility.readers().stream().map(Enum::name).toArray(String[]::new);
        this.givenAt = givenAt;
    }

    Feedback saying(Words words) {
        this.situation = words.situation();
        this.behaviour = words.behaviour();
        this.impact = words.impact();
        this.suggestion = words.suggestion();
        return this;
    }

    Feedback answering(UUID request) {
        this.requestId = request;
        return this;
    }

    Feedback replacing(UUID replaced) {
        this.replacesId = replaced;
        return this;
    }

    UUID id() {
        return id;
    }

    /** What it is about. */
    record Topic(FeedbackSubject subject, UUID targetId, BehaviourValue value) {}

    /** The prompts situation, behaviour, impact, and what to do; only the behaviour must be there. */
    record Words(String situation, String behaviour, String impact, String suggestion) {}
}
