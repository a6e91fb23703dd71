package id.kinerja.service.standard;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.organization.unit.UnitService;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.http.Etag;
import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Keeps the services of each unit and the versions of their standards. */
@ApplicationScoped
public class ServiceTypeService {

    static final String SUBJECT = "SERVICE_TYPE";

    private final ServiceTypeRepository types;
    private final ServiceTypePermissions permissions;
    private final UnitService units;
    private final AuditTrail trail;
    private final Caller caller;
    private final OfficeTime time;
    private final Ids ids;

    ServiceTypeService(ServiceTypeRepository types, ServiceTypePermissions permissions, UnitService units, AuditTrail trail,
            Caller caller, OfficeTime time, Ids ids) {
        this.types = types;
        this.permissions = permissions;
        this.units = units;
        this.trail = trail;
        this.caller = caller;
        this.time = time;
        this.ids = ids;
    }

    public Page<ServiceTypeResponse> list(UUID unitId, Boolean active, PageQuery query) {
        Page<ServiceTypeResponse> page = types.list(unitId, active, query, permissions.actions());
        Map<UUID, List<ServiceStandard>> standards = byType(page.items().stream().map(ServiceTypeResponse::id).toList());
        return page.map(type -> withStandard(type, standards.getOrDefault(type.id(), List.of())));
    }

    public ServiceTypeResponse get(UUID id) {
        ServiceTypeResponse type = types.findResponse(id, permissions.actions()).orElseThrow(Problem::notFound);
        return withStandard(type, types.listStandards(List.of(id)));
    }

    StandardListResponse listStandards(UUID id) {
        types.findByIdOptional(id).orElseThrow(Problem::notFound);
        List<ServiceStandard> all = types.listStandards(List.of(id));
        return new StandardListResponse(IntStream.range(0, all.size())
                .mapToObj(place -> all.get(place).respond(place == 0 ? null : all.get(place - 1)))
                .toList());
    }

    @Transactional
    public ServiceTypeResponse create(ServiceTypeRequest request) {
        requireUnit(request.unitId());
        return get(add(request));
    }

    /** Those that the unit has not; none gets a standard, which is the office's own decision. */
    @Transactional
    public UsualServicesResponse addUsual(UUID unitId) {
        requireUnit(unitId);
        Set<String> present = types.codesOf(unitId);
        List<UsualServices.Usual> missing = UsualServices.LIST.stream().filter(usual -> !present.contains(usual.code())).toList();
        missing.forEach(usual -> add(new ServiceTypeRequest(unitId, usual.code(), usual.name())));
        return new UsualServicesResponse(missing.size(), UsualServices.LIST.size() - missing.size());
    }

    private void requireUnit(UUID unitId) {
        if (units.findById(unitId).isEmpty()) {
            throw Problem.rule("service.unit-unknown").at("/unitId", "service.unit-unknown");
        }
    }

    private UUID add(ServiceTypeRequest request) {
        ServiceType type = new ServiceType(ids.next(), request.unitId(), request.code(), request.name());
        types.persist(type);
        types.flush();
        trail.record(AuditEntry.of("SERVICE_TYPE_CREATED", SUBJECT, type.id()).with("code", type.code()).with("name", type.name()));
        return type.id();
    }

    @Transactional
    public ServiceTypeResponse update(UUID id, String ifMatch, ServiceTypePatch patch) {
        ServiceType type = types.findByIdOptional(id).orElseThrow(Problem::notFound);
        Etag.requireMatch(ifMatch, type.version());
        AuditEntry entry = AuditEntry.of("SERVICE_TYPE_UPDATED", SUBJECT, id);
        String name = patch.name().orElse(type.name());
        boolean active = patch.active().orElse(type.isActive());
        entry = entry.changed("name", type.name(), name.strip()).changed("active", type.isActive(), active);
        type.rename(name, active);
        types.flush();
        trail.record(entry);
        return get(id);
    }

    /** A version begins after the one before it, so that no request changes the standard it is judged by. */
    @Transactional
    public ServiceTypeResponse addStandard(UUID id, String ifMatch, StandardRequest request) {
        ServiceType type = types.findById(id, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        if (type == null) {
            throw Problem.notFound();
        }
        Etag.requireMatch(ifMatch, type.version());
        List<ServiceStandard> all = types.listStandards(List.of(id));
        check(request, all.isEmpty() ? null : all.getFirst());
        ServiceStandard standard = new ServiceStandard(ids.next(), id, all.size() + 1, request, time.now(), caller.accountId());
        types.add(standard);
        trail.record(AuditEntry.of("SERVICE_STANDARD_ADDED", SUBJECT, id).with("version", standard.versionNumber())
                .with("decreeNumber", request.decreeNumber()).with("validFrom", request.validFrom().toString())
                .with("duration", request.duration().amount() + " " + request.duration().unit()).with("fee", request.fee()));
        return get(id).withVersion(type.version() + 1);
    }

    private static void check(StandardRequest request, ServiceStandard last) {
        if (request.validUntil() != null && request.validUntil().isBefore(request.validFrom())) {
            throw Problem.rule("service.ends-before-it-begins").at("/validUntil", "service.ends-before-it-begins");
        }
        if (last != null && !request.validFrom().isAfter(last.validFrom())) {
            throw Problem.rule("service.standard-not-later", last.validFrom()).at("/validFrom", "service.standard-not-later", last.validFrom());
        }
        Set<StandardComponent> seen = EnumSet.noneOf(StandardComponent.class);
        for (int place = 0; place < request.components().size(); place++) {
            StandardComponent component = request.components().get(place).component();
            if (component.hasOwnField() || !seen.add(component)) {
                String pointer = "/components/" + place + "/component";
                throw Problem.rule("service.component-twice").at(pointer, "service.component-twice");
            }
        }
    }

    /** For the counter: the type, which must be in use. */
    public ServiceType getActive(UUID id) {
        return types.findByIdOptional(id).filter(ServiceType::isActive)
                .orElseThrow(() -> Problem.rule("service.type-unknown").at("/serviceTypeId", "service.type-unknown"));
    }

    /** All services in use, of every unit. */
    public List<ServiceType> listActive() {
        return types.list("active", true);
    }

    public Optional<ServiceStandard> findStandard(UUID typeId, LocalDate day) {
        return inForce(types.listStandards(List.of(typeId)), day);
    }

    /** All standards of these services, for reckoning many requests at once. */
    public Map<UUID, List<ServiceStandard>> byType(Collection<UUID> typeIds) {
        return types.listStandards(typeIds).stream().collect(Collectors.groupingBy(ServiceStandard::serviceTypeId));
    }

    /** @param newestFirst the versions of one service */
    public static Optional<ServiceStandard> inForce(List<ServiceStandard> newestFirst, LocalDate day) {
        return newestFirst.stream().filter(standard -> !standard.validFrom().isAfter(day)).findFirst()
                .filter(standard -> standard.isInForceOn(day));
    }

    private ServiceTypeResponse withStandard(ServiceTypeResponse type, List<ServiceStandard> newestFirst) {
        ServiceStandard current = inForce(newestFirst, time.today()).orElse(null);
        if (current == null) {
            return type;
        }
        int place = newestFirst.indexOf(current);
        return type.withStandard(current.respond(place == 0 ? null : newestFirst.get(place - 1)));
    }
}
