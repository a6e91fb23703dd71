package id.kinerja.training.module;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.organization.OrganizationRelations;
import id.kinerja.organization.RelationCounts;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.caller.Role;
import id.kinerja.shared.problem.ReaderLanguage;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Shows the modules and remembers who completed them. Completing says "I have read and tried it", nothing about a test. */
@ApplicationScoped
public class ModuleService {

    private final ModuleCatalogue catalogue;
    private final CompletionRepository completions;
    private final OrganizationRelations relations;
    private final ReaderLanguage language;
    private final AuditTrail trail;
    private final Caller caller;
    private final OfficeTime time;

    ModuleService(ModuleCatalogue catalogue, CompletionRepository completions, OrganizationRelations relations, ReaderLanguage language,
            AuditTrail trail, Caller caller, OfficeTime time) {
        this.catalogue = catalogue;
        this.completions = completions;
        this.relations = relations;
        this.language = language;
        this.trail = trail;
        this.caller = caller;
        this.time = time;
    }

    /** Three statements for an employee, none for an account without a personnel file. */
    public ModuleListResponse list() {
        Optional<UUID> me = caller.findEmployeeId();
        List<Audience> audiences = audiences(me);
        Map<String, Completion> completed = me.map(completions::of).orElse(Map.of());
        return new ModuleListResponse(catalogue.all().stream()
                .sorted(Comparator.comparing(module -> !audiences.contains(module.audience())))
                .map(module -> told(module, completed.get(module.key()))).toList(), audiences);
    }

    public ModuleResponse get(String key) {
        TrainingModule module = catalogue.get(key);
        return told(module, caller.findEmployeeId().map(me -> completions.of(me).get(key)).orElse(null));
    }

    /** Once for a version; saying it again changes nothing. */
    @Transactional
    public ModuleResponse complete(String key) {
        TrainingModule module = catalogue.get(key);
        UUID me = caller.employeeIdOrThrow();
        if (completions.add(me, module, time.now())) {
            trail.record(AuditEntry.of("TRAINING_COMPLETED", "TRAINING_MODULE", null).aboutEmployee(me)
                    .with("module", key).with("version", module.version()));
        }
        return told(module, completions.of(me).get(key));
    }

    /** Two statements. */
    public CompletenessResponse completeness() {
        CompletionRepository.People people = completions.people(time.today());
        Map<String, Integer> counts = completions.counts();
        return new CompletenessResponse(catalogue.all().stream().map(module -> new CompletenessResponse.Item(module.key(),
                module.in(language.get()).title(), module.audience(), counts.getOrDefault(module.key() + "/" + module.version(), 0),
                expected(module.audience(), people))).toList());
    }

    private ModuleResponse told(TrainingModule module, Completion last) {
        return ModuleResponse.of(module, last, module.in(language.get()));
    }

    private List<Audience> audiences(Optional<UUID> me) {
        List<Audience> audiences = new ArrayList<>(List.of(Audience.EVERYBODY));
        RelationCounts counts = me.map(person -> relations.countsOf(person, time.today())).orElse(null);
        if (counts != null && counts.assesses() > 0) {
            audiences.add(Audience.SUPERVISOR);
        }
        if (counts != null && !counts.headsUnits().isEmpty()) {
            audiences.add(Audience.UNIT_HEAD);
        }
        if (caller.has(Role.HR_OFFICER)) {
            audiences.add(Audience.PERSONNEL);
        }
        return audiences;
    }

    private static int expected(Audience audience, CompletionRepository.People people) {
        return switch (audience) {
            case EVERYBODY -> people.everybody();
            case SUPERVISOR -> people.supervisors();
            case UNIT_HEAD -> people.unitHeads();
            case PERSONNEL -> people.personnel();
        };
    }
}
