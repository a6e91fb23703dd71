package id.kinerja.followup.credit;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.organization.OrganizationRelations;
import id.kinerja.organization.Relations;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.caller.Role;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Functional credit as the person, those who lead the person and the personnel office see it. */
@ApplicationScoped
public class CreditService {

    private static final String SUBJECT = "FUNCTIONAL_CREDIT";

    private final CreditRepository credits;
    private final CreditSheet sheet;
    private final OrganizationRelations relations;
    private final AuditTrail trail;
    private final Caller caller;
    private final OfficeTime time;

    CreditService(CreditRepository credits, CreditSheet sheet, OrganizationRelations relations, AuditTrail trail, Caller caller,
            OfficeTime time) {
        this.credits = credits;
        this.sheet = sheet;
        this.relations = relations;
        this.trail = trail;
        this.caller = caller;
        this.time = time;
    }

    /** Everybody for the personnel office and the auditor, the own team for an assessor; two statements. */
    public Page<CreditSummary> list(PageQuery page) {
        boolean all = caller.has(Role.HR_OFFICER) || caller.has(Role.AUDITOR);
        Page<CreditHolder> holders = credits.page(all ? null : caller.employeeIdOrThrow(), time.today(), page);
        List<UUID> people = holders.items().stream().map(holder -> holder.employee().employeeId()).toList();
        Map<UUID, List<CreditSource>> results =
                credits.results(people).stream().collect(Collectors.groupingBy(CreditSource::employeeId));
        if (!people.isEmpty()) {
            trail.recordRead(AuditEntry.list("FUNCTIONAL_CREDITS_LISTED", SUBJECT));
        }
        return new Page<>(holders.items().stream()
                .map(holder -> sheet.summary(holder, results.getOrDefault(holder.employee().employeeId(), List.of()))).toList(), holders.page());
    }

    /** 404 for who holds no functional position and for who may not read it; at most three statements and one for the readers. */
    public CreditResponse get(UUID employeeId) {
        boolean self = isCaller(employeeId);
        Relations relation = self ? Relations.NONE : requireReader(employeeId);
        CreditHolder holder = credits.find(employeeId, time.today()).orElseThrow(() -> Problem.notFound("followup.no-functional-position"));
        if (!self) {
            trail.recordRead(AuditEntry.of("FUNCTIONAL_CREDIT_READ", SUBJECT, employeeId).aboutEmployee(employeeId));
        }
        return sheet.whole(holder, credits.results(List.of(employeeId)), self || relation.any() || caller.has(Role.AUDITOR));
    }

    /** Records what a decision gave; a later record of the same or a later year takes its place. */
    @Transactional
    public CreditResponse give(UUID employeeId, GivenCreditRequest request) {
        CreditHolder holder = credits.find(employeeId, time.today()).orElseThrow(() -> Problem.notFound("followup.no-functional-position"));
        if (request.untilYear() > time.today().getYear()) {
            throw Problem.rule("followup.credit-invalid").at("/untilYear", "followup.year-ahead");
        }
        credits.give(employeeId, request, caller.accountId(), time.now());
        trail.record(AuditEntry.of("FUNCTIONAL_CREDIT_GIVEN", SUBJECT, employeeId).aboutEmployee(employeeId)
                .with("untilYear", request.untilYear())
                .changed("credit", holder.given() == null ? null : holder.given().credit(), request.credit()));
        return sheet.whole(credits.find(employeeId, time.today()).orElseThrow(), credits.results(List.of(employeeId)), false);
    }

    private Relations requireReader(UUID employeeId) {
        Relations found = caller.findEmployeeId().map(me -> relations.between(me, employeeId, time.today())).orElse(Relations.NONE);
        if (!found.any() && !caller.has(Role.HR_OFFICER) && !caller.has(Role.AUDITOR)) {
            throw Problem.notFound();
        }
        return found;
    }

    private boolean isCaller(UUID employeeId) {
        return caller.findEmployeeId().filter(employeeId::equals).isPresent();
    }
}
