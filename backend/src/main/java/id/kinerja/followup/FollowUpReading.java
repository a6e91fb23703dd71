package id.kinerja.followup;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.cycle.rule.Rules;
import id.kinerja.followup.proposal.FollowUpPeople;
import id.kinerja.followup.proposal.FollowUpSuggestions;
import id.kinerja.followup.proposal.SuggestedKind;
import id.kinerja.followup.rule.FollowUpRule;
import id.kinerja.followup.rule.FollowUpRules;
import id.kinerja.followup.step.FollowUpAction;
import id.kinerja.followup.step.Part;
import id.kinerja.organization.PersonRef;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.problem.ReaderLanguage;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Follow-ups as their readers see them. */
@ApplicationScoped
public class FollowUpReading {

    private final FollowUpRepository followUps;
    private final FollowUpPermissions permissions;
    private final Rules rules;
    private final FollowUpRule rule;
    private final ReaderLanguage language;
    private final AuditTrail trail;
    private final Caller caller;
    private final OfficeTime time;

    FollowUpReading(FollowUpRepository followUps, FollowUpPermissions permissions, Rules rules, FollowUpRule rule,
            ReaderLanguage language, AuditTrail trail, Caller caller, OfficeTime time) {
        this.followUps = followUps;
        this.permissions = permissions;
        this.rules = rules;
        this.rule = rule;
        this.language = language;
        this.trail = trail;
        this.caller = caller;
        this.time = time;
    }

    /** For somebody who may read it; three statements. */
    public FollowUpResponse get(UUID id) {
        FollowUpHeader header = header(id);
        List<PersonRef> heads = permissions.headsOf(header);
        Part part = permissions.partIn(header, heads);
        permissions.requireReader(part);
        if (!part.self()) {
            trail.recordRead(AuditEntry.of("FOLLOW_UP_READ", FollowUpService.SUBJECT, id).aboutEmployee(header.employee().employeeId()));
        }
        return response(header, heads, part);
    }

    /** Own ones and those of people led; the personnel office and the auditor see all. Two statements. */
    public Page<FollowUpSummary> list(FollowUpQuery query, PageQuery page) {
        boolean all = permissions.readsEverything() && query.scope == null;
        UUID me = all ? null : caller.employeeIdOrThrow();
        boolean mine = query.scope == FollowUpQuery.Scope.MINE;
        Page<FollowUpSummary> found =
                followUps.page(query, me, all || mine ? Set.of() : permissions.unitsHeaded(me), time.today(), page);
        if (found.items().stream().anyMatch(each -> !isCaller(each.employee().employeeId()))) {
            trail.recordRead(AuditEntry.list("FOLLOW_UPS_LISTED", FollowUpService.SUBJECT).with("filter", query.asMap()));
        }
        return found;
    }

    /** Two statements. */
    public FollowUpPeople people() {
        UUID me = caller.employeeIdOrThrow();
        return new FollowUpPeople(followUps.people(me, permissions.unitsHeaded(me), time.today()));
    }

    /** What the caller's own recent decisions as an assessor suggest. One statement. */
    public FollowUpSuggestions suggest() {
        FollowUpRules times = rules.inForce(rule, time.today());
        UUID me = caller.employeeIdOrThrow();
        return new FollowUpSuggestions(followUps.findings(me, time.now().minus(Duration.ofDays(times.suggestionDays()))).stream()
                .flatMap(finding -> SuggestedKind.of(finding.predicate()).map(kind -> suggestion(finding, kind, times)).stream())
                .toList());
    }

    private FollowUpSuggestions.Suggestion suggestion(FollowUpRepository.Finding finding, FollowUpKind kind, FollowUpRules times) {
        return new FollowUpSuggestions.Suggestion(finding.evaluationId(), finding.periodLabel(), finding.employee(), kind,
                language.text("followup.suggestion-" + kind.name().toLowerCase(java.util.Locale.ROOT)),
                time.today().plusMonths(times.months(kind)));
    }

    FollowUpHeader header(UUID id) {
        return followUps.findHeader(id, time.today()).orElseThrow(Problem::notFound);
    }

    /** After a change by somebody who was checked before it. */
    FollowUpResponse afterChange(FollowUpHeader header) {
        List<PersonRef> heads = permissions.headsOf(header);
        return response(header, heads, permissions.partIn(header, heads));
    }

    private FollowUpResponse response(FollowUpHeader header, List<PersonRef> heads, Part part) {
        return FollowUpResponse.of(header, followUps.listSteps(header.id()), readBy(header, heads),
                FollowUpAction.allowed(part, header.state()), time.today());
    }

    private List<String> readBy(FollowUpHeader header, List<PersonRef> heads) {
        Set<String> names = new LinkedHashSet<>();
        Stream.concat(Stream.of(header.employee(), header.owner(), header.proposer(), header.assessor(), header.superior()), heads.stream())
                .filter(Objects::nonNull).map(PersonRef::name).forEach(names::add);
        names.add(language.text("followup.reader-personnel"));
        names.add(language.text("followup.reader-auditor"));
        return List.copyOf(names);
    }

    private boolean isCaller(UUID employeeId) {
        return caller.findEmployeeId().filter(employeeId::equals).isPresent();
    }
}
