package id.kinerja.cycle.rule;

import com.fasterxml.jackson.databind.JsonNode;
import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.http.Etag;
import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows the rules in force and adds versions to them. */
@ApplicationScoped
public class RuleService {

    private final RuleSections sections;
    private final RuleVersionRepository versions;
    private final RuleValues values;
    private final RuleForm form;
    private final RulePermissions permissions;
    private final Event<RuleVersionAdded> added;
    private final AuditTrail trail;
    private final Caller caller;
    private final OfficeTime time;
    private final Ids ids;

    RuleService(RuleSections sections, RuleVersionRepository versions, RuleValues values, RuleForm form, RulePermissions permissions,
            Event<RuleVersionAdded> added, AuditTrail trail, Caller caller, OfficeTime time, Ids ids) {
        this.sections = sections;
        this.versions = versions;
        this.values = values;
        this.form = form;
        this.permissions = permissions;
        this.added = added;
        this.trail = trail;
        this.caller = caller;
        this.time = time;
        this.ids = ids;
    }

    public RuleListResponse listSections(Locale language) {
        Map<String, List<RuleVersion>> all = versions.listAll().stream().collect(Collectors.groupingBy(RuleVersion::section));
        return new RuleListResponse(sections.all().stream()
                .map(section -> response(section, all.getOrDefault(section.key(), List.of()), language)).toList());
    }

    public RuleSectionResponse getSection(String key, Locale language) {
        RuleSection<?> section = sections.get(key);
        return response(section, versions.listOf(key), language);
    }

    public Page<RuleVersionResponse> listVersions(String key, PageQuery page, Locale language) {
        RuleSection<?> section = sections.get(key);
        int inForce = RuleVersion.inForce(versions.listOf(key), time.today()).map(RuleVersion::number).orElse(0);
        return versions.page(key, page).map(version -> response(section, version, inForce, language));
    }

    /** What the section's example would say with this value; changes nothing. */
    public RuleTrialResponse tryValue(String key, JsonNode sent, Locale language) {
        return tryValue(sections.get(key), sent, language);
    }

    /** From today or later, so that nothing decided before is decided by it. */
    @Transactional
    public RuleSectionResponse addVersion(String key, String ifMatch, RuleVersionRequest request, Locale language) {
        RuleSection<?> section = sections.get(key);
        List<RuleVersion> present = versions.listOf(key);
        Etag.requireMatch(ifMatch, present.size());
        if (request.validFrom().isBefore(time.today())) {
            throw Problem.rule("cycle.rule-in-the-past").at("/validFrom", "cycle.rule-in-the-past");
        }
        String value = values.write(values.check(section, request.value()));
        RuleVersion version = new RuleVersion(ids.next(), key, present.size() + 1, request.validFrom(), value, request.reason().strip(),
                request.source(), Boolean.TRUE.equals(request.verified()), time.now(), caller.accountId(), null);
        versions.insert(version);
        String before = RuleVersion.inForce(present, request.validFrom()).map(RuleVersion::value).orElseGet(() -> values.write(section.defaults()));
        trail.record(AuditEntry.of("RULE_VERSION_ADDED", "RULE", version.id()).with("section", key).with("number", version.number())
                .with("validFrom", version.validFrom()).with("reason", version.reason()).changed("value", before, value));
        added.fire(new RuleVersionAdded(key, version.number(), version.validFrom()));
        return getSection(key, language);
    }

    private <T extends Record> RuleTrialResponse tryValue(RuleSection<T> section, JsonNode sent, Locale language) {
        T value = values.check(section, sent);
        T now = RuleVersion.inForce(versions.listOf(section.key()), time.today())
                .map(version -> values.read(section, version.value())).orElseGet(section::defaults);
        return new RuleTrialResponse(values.node(value), section.example(value, language), section.example(now, language));
    }

    private RuleSectionResponse response(RuleSection<?> section, List<RuleVersion> all, Locale language) {
        Optional<RuleVersion> present = RuleVersion.inForce(all, time.today());
        JsonNode defaults = values.node(section.defaults());
        JsonNode value = present.map(version -> values.node(version.value())).orElse(defaults);
        return new RuleSectionResponse(
                section.key(), form.title(section, language), form.text(section, language),
                present.map(RuleVersion::source).orElseGet(() -> form.source(section, language)),
                present.map(RuleVersion::verified).orElseGet(section::verified),
                present.map(RuleVersion::number).orElse(0), present.map(RuleVersion::validFrom).orElse(null),
                RuleVersion.next(all, time.today()).map(RuleVersion::validFrom).orElse(null),
                value, defaults, form.fields(section, value, language), permissions.actions(), all.size());
    }

    private RuleVersionResponse response(RuleSection<?> section, RuleVersion version, int inForce, Locale language) {
        return new RuleVersionResponse(
                version.id(), version.number(), version.validFrom(), version.number() == inForce, values.node(version.value()), version.reason(),
                version.source() == null ? form.source(section, language) : version.source(), version.verified(), version.addedAt(),
                version.authorName());
    }
}
