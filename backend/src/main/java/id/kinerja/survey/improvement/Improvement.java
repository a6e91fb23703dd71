package id.kinerja.survey.improvement;

import id.kinerja.shared.problem.Problem;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** One line of the plan after a survey (rencana tindak lanjut). */
@Entity
@Table(name = "survey_improvement")
public class Improvement {

    private static final int ALL = 100;

    @Id
    private UUID id;

    private UUID surveyId;
    private String itemCode;
    private String action;
    private int year;
    private int quarter;
    private UUID ownerEmployeeId;
    private int percentDone;
    private String evidence;
    private LocalDate doneOn;
    private String publicText;

    @Version
    private long version;

    protected Improvement() {}

    Improvement(UUID id, UUID surveyId, ImprovementRequest said) {
        this.id = id;
        this.surveyId = surveyId;
        plan(said);
    }

    void plan(ImprovementRequest said) {
        itemCode = said.itemCode();
        action = said.action().strip();
        year = said.year();
        quarter = said.quarter();
        ownerEmployeeId = said.ownerEmployeeId();
        publicText = said.publicText() == null || said.publicText().isBlank() ? null : said.publicText().strip();
    }

    /** All of it needs evidence; the day is kept from which it was so. */
    void report(int percent, String proof, LocalDate today) {
        String given = proof == null || proof.isBlank() ? null : proof.strip();
        if (percent == ALL && given == null) {
            throw Problem.rule("survey.evidence-missing").at("/evidence", "survey.evidence-missing");
        }
        doneOn = percent < ALL ? null : doneOn == null ? today : doneOn;
        percentDone = percent;
        evidence = given;
    }

    /** What somebody has begun is part of the record. */
    void requireUntouched() {
        if (percentDone > 0) {
            throw Problem.conflict("survey.improvement-begun");
        }
    }

    UUID id() {
        return id;
    }

    UUID surveyId() {
        return surveyId;
    }

    String itemCode() {
        return itemCode;
    }

    UUID ownerEmployeeId() {
        return ownerEmployeeId;
    }

    int percentDone() {
        return percentDone;
    }

    long version() {
        return version;
    }
}
