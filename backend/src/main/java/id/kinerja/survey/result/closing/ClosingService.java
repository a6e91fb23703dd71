package id.kinerja.survey.result.closing;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.shared.http.Etag;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import id.kinerja.survey.answer.Shuffling;
import id.kinerja.survey.period.Survey;
import id.kinerja.survey.period.SurveyPermissions;
import id.kinerja.survey.period.SurveyService;
import id.kinerja.survey.period.SurveyState;
import id.kinerja.survey.period.Surveys;
import id.kinerja.survey.result.PublicationMedium;
import id.kinerja.survey.result.ResultFreezing;
import id.kinerja.survey.result.ResultsResponse;
import id.kinerja.survey.result.SurveyResults;
import id.kinerja.survey.result.count.Frozen;
import id.kinerja.survey.result.voiding.Voidings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Brings a survey to its end and before the public. */
@ApplicationScoped
public class ClosingService {

    private final Surveys surveys;
    private final SurveyPermissions permissions;
    private final Shuffling shuffling;
    private final ResultFreezing freezing;
    private final Voidings voidings;
    private final SurveyResults results;
    private final AuditTrail trail;
    private final OfficeTime time;

    ClosingService(Surveys surveys, SurveyPermissions permissions, Shuffling shuffling, ResultFreezing freezing, Voidings voidings,
            SurveyResults results, AuditTrail trail, OfficeTime time) {
        this.surveys = surveys;
        this.permissions = permissions;
        this.shuffling = shuffling;
        this.freezing = freezing;
        this.voidings = voidings;
        this.results = results;
        this.trail = trail;
        this.time = time;
    }

    /** The survey stays locked to the end: an answer that comes meanwhile waits and then finds it closed. */
    @Transactional
    public ResultsResponse close(UUID id, String ifMatch, String reason, Locale language) {
        Survey survey = held(id, ifMatch, SurveyState.CLOSED);
        boolean early = time.today().isBefore(survey.endsOn());
        if (early && (reason == null || reason.isBlank())) {
            throw Problem.rule("survey.closed-early-without-reason", survey.endsOn()).at("/reason", "survey.closed-early-without-reason", survey.endsOn());
        }
        shuffling.shuffle(id);
        long visits = freezing.visits(id);
        Frozen frozen = freezing.freeze(id, visits == 0 ? null : visits);
        survey.close(visits, frozen.hash(), frozen.rows(), time.now());
        trail.record(AuditEntry.of("SURVEY_CLOSED", SurveyService.SUBJECT, id).with("rows", frozen.rows()).with("hash", frozen.hash())
                .with("population", visits).with("early", early ? reason.strip() : null));
        return results.get(id, language);
    }

    /** Not while somebody asks that answers be taken out: that would have to be decided before everybody's eyes. */
    @Transactional
    public ResultsResponse publish(UUID id, String ifMatch, PublicationRequest request, Locale language) {
        Survey survey = held(id, ifMatch, SurveyState.PUBLISHED);
        if (voidings.isPending(id)) {
            throw Problem.conflict("survey.voiding-pending");
        }
        survey.publish(request.note() == null || request.note().isBlank() ? null : request.note().strip(), time.now());
        Set<PublicationMedium> media = withPublicPage(request.media());
        results.nameMedia(id, media);
        trail.record(AuditEntry.of("SURVEY_PUBLISHED", SurveyService.SUBJECT, id).with("hash", survey.rowsHash()).with("media", media));
        return results.get(id, language);
    }

    @Transactional
    public ResultsResponse nameMedia(UUID id, String ifMatch, Set<PublicationMedium> named, Locale language) {
        Survey survey = surveys.getForChange(id);
        permissions.requireRunning(survey);
        Etag.requireMatch(ifMatch, survey.version());
        if (survey.state() != SurveyState.PUBLISHED) {
            throw Problem.conflict("survey.not-published");
        }
        Set<PublicationMedium> media = withPublicPage(named);
        results.nameMedia(id, media);
        trail.record(AuditEntry.of("SURVEY_MEDIA_NAMED", SurveyService.SUBJECT, id).with("media", media));
        return results.get(id, language);
    }

    private Survey held(UUID id, String ifMatch, SurveyState next) {
        Survey survey = surveys.getForChange(id);
        permissions.requireRunning(survey);
        Etag.requireMatch(ifMatch, survey.version());
        if (!survey.state().canBecome(next)) {
            throw Problem.conflict("survey.is-" + survey.state().name().toLowerCase(Locale.ROOT));
        }
        return survey;
    }

    private static Set<PublicationMedium> withPublicPage(Set<PublicationMedium> named) {
        Set<PublicationMedium> media = EnumSet.of(PublicationMedium.WEBSITE);
        media.addAll(named);
        return media;
    }
}
