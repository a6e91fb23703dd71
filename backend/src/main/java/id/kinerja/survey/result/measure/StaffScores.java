package id.kinerja.survey.result.measure;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.organization.OrganizationRelations;
import id.kinerja.organization.Relations;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** Shows a person, the assessor and the assessor's superior what citizens say of the person's work; nobody else. */
@ApplicationScoped
public class StaffScores {

    private final SurveyMeasures measures;
    private final OrganizationRelations relations;
    private final AuditTrail trail;
    private final Caller caller;
    private final OfficeTime time;

    StaffScores(SurveyMeasures measures, OrganizationRelations relations, AuditTrail trail, Caller caller, OfficeTime time) {
        this.measures = measures;
        this.relations = relations;
        this.trail = trail;
        this.caller = caller;
        this.time = time;
    }

    StaffScoreResponse of(UUID employeeId, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw Problem.invalid("request.invalid").at("/query/to", "survey.span-wrong");
        }
        UUID me = caller.employeeIdOrThrow();
        if (!me.equals(employeeId)) {
            Relations mine = relations.between(me, employeeId, time.today());
            if (!mine.assessor() && !mine.assessorsSuperior()) {
                throw Problem.notFound();
            }
            trail.recordRead(AuditEntry.of("STAFF_SCORE_READ", "EMPLOYEE", employeeId).aboutEmployee(employeeId)
                    .with("from", from.toString()).with("to", to.toString()));
        }
        return StaffScoreResponse.of(employeeId, from, to, measures.staffFindings(employeeId, from, to));
    }
}
