package id.kinerja.survey.result.comment;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.service.complaint.ComplaintChannel;
import id.kinerja.service.complaint.ComplaintRequest;
import id.kinerja.service.complaint.ComplaintResponse;
import id.kinerja.service.complaint.ComplaintService;
import id.kinerja.shared.http.Etag;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.problem.Problem;
import id.kinerja.survey.period.Survey;
import id.kinerja.survey.period.SurveyState;
import id.kinerja.survey.period.Surveys;
import id.kinerja.survey.result.ResultPermissions;
import id.kinerja.survey.result.ResultRights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Lets comments be read once the survey is closed, and makes complaints of those that ask for it. */
@ApplicationScoped
public class CommentService {

    private static final String SUBJECT = "SURVEY_COMMENT";

    private final CommentRepository comments;
    private final Surveys surveys;
    private final ResultPermissions permissions;
    private final ComplaintService complaints;
    private final AuditTrail trail;

    CommentService(CommentRepository comments, Surveys surveys, ResultPermissions permissions, ComplaintService complaints, AuditTrail trail) {
        this.comments = comments;
        this.surveys = surveys;
        this.permissions = permissions;
        this.complaints = complaints;
        this.trail = trail;
    }

    /** Those not looked at, and those hidden, only for who leads the survey and the auditor. */
    Page<CommentResponse> list(UUID surveyId, CommentState state, PageQuery page) {
        ResultRights rights = requireReader(surveys.get(surveyId));
        return comments.list(surveyId, rights.oversees() ? state : CommentState.SHOWN, page, row -> CommentResponse.of(row, rights));
    }

    CommentResponse get(UUID id) {
        SurveyComment comment = comments.findByIdOptional(id).orElseThrow(Problem::notFound);
        ResultRights rights = requireReader(surveys.get(comment.surveyId()));
        if (comment.state() != CommentState.SHOWN && !rights.oversees()) {
            throw Problem.notFound();
        }
        return respond(id, rights);
    }

    @Transactional
    public CommentResponse moderate(UUID id, String ifMatch, ModerationRequest request) {
        SurveyComment comment = comments.findByIdOptional(id).orElseThrow(Problem::notFound);
        ResultRights rights = requireReader(surveys.get(comment.surveyId())).requireLeader();
        Etag.requireMatch(ifMatch, comment.version());
        CommentState before = comment.state();
        comment.become(request.shown() ? CommentState.SHOWN : CommentState.HIDDEN, request.because());
        comments.flush();
        trail.record(AuditEntry.of("COMMENT_MODERATED", SUBJECT, id).changed("state", before, comment.state()).with("because", request.because()));
        return respond(id, rights);
    }

    /** By the head of the unit, at whose desk complaints are taken. */
    @Transactional
    public CommentResponse complain(UUID id, String ifMatch, CommentComplaintRequest request) {
        SurveyComment comment = comments.findByIdOptional(id).orElseThrow(Problem::notFound);
        Survey survey = surveys.get(comment.surveyId());
        ResultRights rights = requireReader(survey).requireLeader();
        Etag.requireMatch(ifMatch, comment.version());
        comment.requireComplaintWanted();
        ComplaintResponse made = complaints.receive(new ComplaintRequest(survey.unitId(), null, ComplaintChannel.SURVEY, null,
                request.complaintClass(), request.aboutConduct(), comment.text()));
        comment.follow(made.id());
        comments.flush();
        trail.record(AuditEntry.of("COMMENT_BECAME_COMPLAINT", SUBJECT, id).with("complaintId", made.id().toString()));
        return respond(id, rights);
    }

    private CommentResponse respond(UUID id, ResultRights rights) {
        return comments.find(id, row -> CommentResponse.of(row, rights)).orElseThrow();
    }

    private ResultRights requireReader(Survey survey) {
        if (survey.state() == SurveyState.OPEN) {
            throw Problem.notFound("survey.not-closed");
        }
        return permissions.requireReader(survey.unitId(), survey.state());
    }
}
