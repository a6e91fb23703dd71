package id.kinerja.organization.unit;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.shared.http.Etag;
import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Keeps the tree of units. */
@ApplicationScoped
public class UnitService {

    static final String SUBJECT = "UNIT";

    private final UnitRepository units;
    private final UnitPermissions permissions;
    private final AuditTrail trail;
    private final OfficeTime time;
    private final Ids ids;

    UnitService(UnitRepository units, UnitPermissions permissions, AuditTrail trail, OfficeTime time, Ids ids) {
        this.units = units;
        this.permissions = permissions;
        this.trail = trail;
        this.time = time;
        this.ids = ids;
    }

    /** @param parentId only units right below this one; null for all */
    public Page<UnitResponse> listUnits(UUID parentId, String q, PageQuery page) {
        return units.list(parentId, q, time.today(), page, permissions.actions());
    }

    public UnitResponse getUnit(UUID id) {
        return units.findResponse(id, time.today(), permissions.actions()).orElseThrow(Problem::notFound);
    }

    public Optional<Unit> findByCode(String code) {
        return units.findByCode(code);
    }

    public Optional<Unit> findById(UUID id) {
        return units.findByIdOptional(id);
    }

    @Transactional
    public UnitResponse createUnit(UnitRequest request) {
        requireParent(request.parentId());
        Unit unit = new Unit(ids.next(), request.code(), request.name(), request.kind(), request.parentId());
        units.persist(unit);
        units.flush();
        trail.record(compare(AuditEntry.of("UNIT_CREATED", SUBJECT, unit.id()), null, unit));
        return getUnit(unit.id());
    }

    @Transactional
    public UnitResponse updateUnit(UUID id, String ifMatch, UnitPatch patch) {
        units.lockTree();
        Unit unit = units.findByIdOptional(id).orElseThrow(Problem::notFound);
        Etag.requireMatch(ifMatch, unit.version());
        UnitRequest before = UnitRequest.of(unit);
        UnitRequest wanted = patch.onto(before);
        requirePlace(unit, wanted.parentId());
        unit.rename(wanted.code(), wanted.name(), wanted.kind());
        unit.placeUnder(wanted.parentId());
        units.flush();
        trail.record(compare(AuditEntry.of("UNIT_UPDATED", SUBJECT, id), before, unit));
        return getUnit(id);
    }

    private void requirePlace(Unit unit, UUID parentId) {
        requireParent(parentId);
        if (parentId != null && units.isWithin(parentId, unit.id())) {
            throw Problem.rule("organization.unit-below-itself").at("/parentId", "organization.unit-below-itself");
        }
    }

    private void requireParent(UUID parentId) {
        if (parentId != null && units.findByIdOptional(parentId).isEmpty()) {
            throw Problem.rule("organization.parent-unknown").at("/parentId", "organization.parent-unknown");
        }
    }

    private static AuditEntry compare(AuditEntry entry, UnitRequest before, Unit after) {
        return entry.changed("code", before == null ? null : before.code(), after.code())
                .changed("name", before == null ? null : before.name(), after.name())
                .changed("kind", before == null ? null : before.kind(), after.kind())
                .changed("parentId", before == null ? null : before.parentId(), after.parentId());
    }
}
