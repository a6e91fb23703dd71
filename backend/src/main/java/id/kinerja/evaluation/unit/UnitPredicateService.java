package id.kinerja.evaluation.unit;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.cycle.Cycles;
import id.kinerja.cycle.PeriodInfo;
import id.kinerja.evaluation.distribution.DistributionCheck;
import id.kinerja.evaluation.distribution.Distributions;
import id.kinerja.evaluation.unit.UnitStanding.Standing;
import id.kinerja.shared.http.Etag;
import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.UUID;

/** Reads the predicates of units, and begins and writes their proposals. */
@ApplicationScoped
public class UnitPredicateService {

    static final String SUBJECT = "UNIT_PREDICATE";

    private final UnitPredicateRepository repository;
    private final UnitListing listing;
    private final UnitPredicateFiles files;
    private final UnitPermissions permissions;
    private final Distributions distributions;
    private final Cycles cycles;
    private final AuditTrail trail;
    private final Ids ids;

    UnitPredicateService(UnitPredicateRepository repository, UnitListing listing, UnitPredicateFiles files, UnitPermissions permissions,
            Distributions distributions, Cycles cycles, AuditTrail trail, Ids ids) {
        this.repository = repository;
        this.listing = listing;
        this.files = files;
        this.permissions = permissions;
        this.distributions = distributions;
        this.cycles = cycles;
        this.trail = trail;
        this.ids = ids;
    }

    public Page<UnitPredicateSummary> list(UUID periodId, UnitPredicateStatus status, PageQuery page) {
        cycles.getPeriod(periodId);
        return listing.list(periodId, status, page);
    }

    public UnitPredicateResponse get(UUID id, Locale language) {
        UnitPredicate predicate = repository.get(id);
        return files.respond(predicate, standing(predicate), language);
    }

    /** The people of the unit beside the pattern of its predicate; while it is not set, only how many have which. */
    public DistributionCheck checkDistribution(UUID id, Locale language) {
        UnitPredicate predicate = repository.get(id);
        UnitReader reader = standing(predicate).require();
        if (reader == UnitReader.MEMBER) {
            throw Problem.forbidden("evaluation.unit-only-leaders");
        }
        trail.recordRead(AuditEntry.of("DISTRIBUTION_READ", SUBJECT, id));
        return distributions.check(predicate.unitId(), cycles.getPeriod(predicate.periodId()), predicate.level(), language);
    }

    /** Names people with their results, so it is not for the personnel office and not for everybody of the unit. */
    public UnitFormat getFormat(UUID id) {
        UnitPredicate predicate = repository.get(id);
        if (!standing(predicate).require().seesPeople()) {
            throw Problem.forbidden("evaluation.unit-only-leaders");
        }
        trail.recordRead(AuditEntry.of("UNIT_FORMAT_READ", SUBJECT, id));
        return files.getFormat(predicate);
    }

    /** 409 where the unit has one for this period already. */
    @Transactional
    public UnitPredicateResponse begin(UnitPredicateRequest request, Locale language) {
        PeriodInfo period = cycles.getPeriod(request.periodId());
        Standing standing = permissions.standing(request.unitId(), period.cycleId());
        permissions.require(UnitAction.WRITE, standing, UnitPredicateStatus.ACTION_PLAN);
        UnitPredicate predicate = new UnitPredicate(ids.next(), request.unitId(), period.cycleId(), period.id());
        repository.persist(predicate);
        repository.flush();
        trail.record(AuditEntry.of("UNIT_PREDICATE_BEGUN", SUBJECT, predicate.id()).with("unitId", request.unitId()).with("periodId", period.id()));
        return files.respond(predicate, standing, language);
    }

    /** An autosaved draft is no step: it leaves one event. */
    @Transactional
    public UnitPredicateResponse write(UUID id, String ifMatch, UnitProposal proposal, Locale language) {
        UnitPredicate predicate = repository.get(id);
        Standing standing = standing(predicate);
        standing.require();
        Etag.requireMatch(ifMatch, predicate.version());
        permissions.require(UnitAction.WRITE, standing, predicate.status());
        predicate.write(proposal);
        repository.flush();
        trail.record(AuditEntry.of("UNIT_PREDICATE_WRITTEN", SUBJECT, id));
        return files.respond(predicate, standing, language);
    }

    private Standing standing(UnitPredicate predicate) {
        return permissions.standing(predicate.unitId(), cycles.getPeriod(predicate.periodId()).cycleId());
    }
}
