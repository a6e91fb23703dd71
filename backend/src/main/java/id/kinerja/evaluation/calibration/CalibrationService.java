package id.kinerja.evaluation.calibration;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.cycle.Cycles;
import id.kinerja.evaluation.calibration.CalibrationRepository.Scope;
import id.kinerja.evaluation.distribution.Distributions;
import id.kinerja.evaluation.distribution.Outcome;
import id.kinerja.evaluation.unit.UnitPredicates;
import id.kinerja.evaluation.unit.UnitPredicates.Known;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.http.Etag;
import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.problem.Messages;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Opens, shows and closes sessions. */
@ApplicationScoped
public class CalibrationService {

    static final String SUBJECT = "CALIBRATION";
    private static final int SHORTEST_REASON = 10;

    private final CalibrationSessionRepository sessions;
    private final CalibrationRepository people;
    private final CalibrationFiles files;
    private final CalibrationPermissions permissions;
    private final UnitPredicates predicates;
    private final Distributions distributions;
    private final Cycles cycles;
    private final AuditTrail trail;
    private final Caller caller;
    private final OfficeTime time;
    private final Ids ids;

    CalibrationService(CalibrationSessionRepository sessions, CalibrationRepository people, CalibrationFiles files,
            CalibrationPermissions permissions, UnitPredicates predicates, Distributions distributions, Cycles cycles, AuditTrail trail,
            Caller caller, OfficeTime time, Ids ids) {
        this.sessions = sessions;
        this.people = people;
        this.files = files;
        this.permissions = permissions;
        this.predicates = predicates;
        this.distributions = distributions;
        this.cycles = cycles;
        this.trail = trail;
        this.caller = caller;
        this.time = time;
        this.ids = ids;
    }

    /** 409 unless the unit's predicate is set and no session is open. */
    @Transactional
    public CalibrationResponse open(UUID unitPredicateId, Locale language) {
        Known predicate = predicates.get(unitPredicateId);
        CalibrationViewer viewer = viewer(predicate);
        permissions.requireHead(viewer);
        predicates.beginCalibration(unitPredicateId);
        UUID me = caller.employeeIdOrThrow();
        String name = sessions.findPerson(me).orElseThrow(Problem::notFound).name();
        CalibrationSession session = new CalibrationSession(ids.next(), unitPredicateId, me, name, time.now());
        sessions.persist(session);
        sessions.flush();
        trail.record(event("CALIBRATION_OPENED", session, predicate));
        return files.respond(session, predicate, viewer, language);
    }

    public CalibrationResponse get(UUID id, Locale language) {
        CalibrationSession session = sessions.get(id);
        Known predicate = predicates.get(session.unitPredicateId());
        CalibrationViewer viewer = viewer(predicate);
        trail.recordRead(event("CALIBRATION_READ", session, predicate));
        return files.respond(session, predicate, viewer, language);
    }

    public Page<CalibrationSummary> listSessions(UUID unitPredicateId, PageQuery page) {
        Known predicate = predicates.get(unitPredicateId);
        viewer(predicate);
        return people.listSessions(unitPredicateId, page);
    }

    /** Of an assessor only those he or she assesses; one event for the list. */
    public Page<CalibratedPerson> listPeople(UUID id, boolean onlyChanged, PageQuery page) {
        Scope scope = scope(sessions.get(id));
        if (!scope.viewer().seesPeople()) {
            throw Problem.forbidden("evaluation.calibration-counts-only");
        }
        trail.recordRead(AuditEntry.of("CALIBRATION_PEOPLE_LISTED", SUBJECT, id).with("filter", Map.of("onlyChanged", onlyChanged)));
        return people.listPeople(scope, onlyChanged, null, page);
    }

    /** The check is kept as it is in the end. A warning needs a reason and stops nobody. */
    @Transactional
    public CalibrationResponse close(UUID id, String ifMatch, String reason, Locale language) {
        CalibrationSession session = sessions.get(id);
        Known predicate = predicates.get(session.unitPredicateId());
        CalibrationViewer viewer = viewer(predicate);
        Etag.requireMatch(ifMatch, session.version());
        permissions.requireHead(viewer);
        session.requireOpen();
        Outcome outcome = files.check(predicate, Messages.INDONESIAN).outcome();
        if (outcome == Outcome.WARNING && (reason == null || reason.strip().length() < SHORTEST_REASON)) {
            throw Problem.rule("evaluation.calibration-reason-missing").at("/reason", "evaluation.calibration-reason-missing", SHORTEST_REASON);
        }
        String kept = reason == null || reason.isBlank() ? null : reason.strip();
        String by = sessions.findPerson(caller.employeeIdOrThrow()).orElseThrow(Problem::notFound).name();
        session.close(by, kept, files.freeze(predicate), time.now());
        sessions.flush();
        predicates.endCalibration(predicate.id(), kept);
        trail.record(event("CALIBRATION_CLOSED", session, predicate).with("outcome", outcome).with("reason", kept));
        return files.respond(session, predicate, viewer, language);
    }

    Scope scope(CalibrationSession session) {
        Known predicate = predicates.get(session.unitPredicateId());
        return new Scope(session, predicate, caller.findEmployeeId().orElse(new UUID(0, 0)), viewer(predicate), dayOf(predicate));
    }

    private CalibrationViewer viewer(Known predicate) {
        return permissions.require(predicate, dayOf(predicate));
    }

    private LocalDate dayOf(Known predicate) {
        return distributions.dayOf(cycles.getPeriod(predicate.period().id()));
    }

    private static AuditEntry event(String action, CalibrationSession session, Known predicate) {
        return AuditEntry.of(action, SUBJECT, session.id()).with("unitId", predicate.unit().id()).with("periodId", predicate.period().id());
    }
}
