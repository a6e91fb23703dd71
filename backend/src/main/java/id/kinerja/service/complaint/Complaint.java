package id.kinerja.service.complaint;

import id.kinerja.shared.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** One complaint on its way to an answer that the complainant has heard. */
@Entity
@Table(name = "complaint")
public class Complaint {

    @Id
    private UUID id;

    private UUID unitId;
    private UUID requestId;

    @Enumerated(EnumType.STRING)
    private ComplaintChannel channel;

    private String externalId;

    @Enumerated(EnumType.STRING)
    @Column(name = "class")
    private ComplaintClass kind;

    @Enumerated(EnumType.STRING)
    private ComplaintState state = ComplaintState.RECEIVED;

    private Instant receivedAt;
    private Instant dueAt;
    private boolean aboutConduct;
    private String content;
    private UUID ownerEmployeeId;
    private String answer;
    private Instant answeredAt;
    private Instant toldAt;

    @Version
    private long version;

    protected Complaint() {}

    Complaint(UUID id, ComplaintRequest said, Instant dueAt, Instant now) {
        this.id = id;
        this.dueAt = dueAt;
        unitId = said.unitId();
        requestId = said.requestId();
        channel = said.channel();
        externalId = said.externalId();
        kind = said.complaintClass();
        aboutConduct = said.aboutConduct();
        content = said.content().strip();
        receivedAt = now;
    }

    void assign(UUID employeeId) {
        become(ComplaintState.ASSIGNED);
        ownerEmployeeId = employeeId;
    }

    void answer(String text, Instant now) {
        become(ComplaintState.ANSWERED);
        answer = text.strip();
        answeredAt = now;
    }

    void tell(Instant now) {
        become(ComplaintState.TOLD);
        toldAt = now;
    }

    private void become(ComplaintState next) {
        if (!state.canBecome(next)) {
            throw Problem.conflict("service.complaint-is-" + state.name().toLowerCase(Locale.ROOT));
        }
        state = next;
    }

    UUID unitId() {
        return unitId;
    }

    UUID ownerEmployeeId() {
        return ownerEmployeeId;
    }

    long version() {
        return version;
    }
}
