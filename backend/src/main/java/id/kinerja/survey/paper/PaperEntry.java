package id.kinerja.survey.paper;

import id.kinerja.survey.answer.Sheet;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One person's reading of a sheet, until another person's agrees with it. */
@Entity
@Table(name = "survey_paper_entry")
public class PaperEntry {

    @Id
    private UUID id;

    private UUID invitationId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Sheet entry;

    private UUID enteredBy;
    private Instant enteredAt;

    protected PaperEntry() {}

    PaperEntry(UUID id, UUID invitationId, Sheet entry, UUID enteredBy, Instant now) {
        this.id = id;
        this.invitationId = invitationId;
        this.enteredBy = enteredBy;
        correct(entry, now);
    }

    void correct(Sheet read, Instant now) {
        entry = read;
        enteredAt = now;
    }

    Sheet entry() {
        return entry;
    }

    UUID enteredBy() {
        return enteredBy;
    }
}
