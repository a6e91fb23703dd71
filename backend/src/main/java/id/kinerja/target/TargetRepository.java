package id.kinerja.target;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Targets, indicators and links of one plan at a time, each by one statement whatever their number. */
@ApplicationScoped
class TargetRepository implements PanacheRepositoryBase<Target, UUID> {

    /** A target and one of its indicators; the indicator's part is null for a target that has none. */
    record Row(
            UUID id, UUID lineageId, TargetKind kind, String title, Perspective perspective, String assignedBy,
            TargetOrigin.Kind originKind, String originBy, Instant originAt, Boolean untouched,
            UUID indicatorId, UUID indicatorLineageId, Aspect aspect, String description, String unitOfMeasure,
            Direction direction, Accumulation accumulation,
            BigDecimal baseline, BigDecimal targetValue, BigDecimal rangeLow, BigDecimal rangeHigh, IndicatorSource source) {

        TargetOrigin origin() {
            return originKind == null ? null : new TargetOrigin(originKind, originBy, originAt, untouched);
        }

        IndicatorContent indicator() {
            return new IndicatorContent(indicatorId, indicatorLineageId, aspect, description, unitOfMeasure, direction,
                    accumulation, baseline, targetValue, rangeLow, rangeHigh, source);
        }
    }

    record LinkRow(UUID targetId, UUID superiorTargetId, String superiorTitle, LinkKind kind, boolean provisional) {

        LinkContent link() {
            return new LinkContent(superiorTargetId, superiorTitle, kind, provisional);
        }
    }

    List<Row> rows(UUID planId) {
        return getEntityManager().createQuery("""
                        select t.id, t.lineageId, t.kind, t.title, t.perspective, t.assignedBy,
                               o.kind, o.proposedByName, o.proposedAt, case when o.fingerprint = function('target_fingerprint', t.id) then true else false end,
                               i.id, i.lineageId, i.aspect, i.description, i.unitOfMeasure, i.direction, i.accumulation,
                               i.baseline, i.targetValue, i.rangeLow, i.rangeHigh, i.source
                          from Target t left join ProposedTarget o on o.targetId = t.id left join Indicator i on i.targetId = t.id
                         where t.planId = :plan order by t.sequence, i.sequence""", Row.class)
                .setParameter("plan", planId).getResultList();
    }

    /** A superior's plan that was established once stands behind a link, also after it was revised or closed. */
    List<LinkRow> links(UUID planId) {
        return getEntityManager().createQuery("""
                        select l.place.targetId, l.superiorTargetId, l.superiorTitle, l.kind,
                               case when p.establishedAt is null then true else false end
                          from TargetLink l join Target t on t.id = l.place.targetId
                          left join Target s on s.id = l.superiorTargetId left join Plan p on p.id = s.planId
                         where t.planId = :plan order by l.place.targetId, l.place.sequence""", LinkRow.class)
                .setParameter("plan", planId).getResultList();
    }

    List<Target> targets(UUID planId) {
        return list("planId", planId);
    }

    List<Indicator> indicators(UUID planId) {
        return getEntityManager()
                .createQuery("from Indicator i where i.targetId in (select t.id from Target t where t.planId = :plan)", Indicator.class)
                .setParameter("plan", planId).getResultList();
    }

    void deleteLinks(UUID planId) {
        getEntityManager()
                .createQuery("delete from TargetLink l where l.place.targetId in (select t.id from Target t where t.planId = :plan)")
                .setParameter("plan", planId).executeUpdate();
    }

    void deleteIndicators(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            getEntityManager().createQuery("delete from Indicator where id in :ids").setParameter("ids", ids).executeUpdate();
        }
    }

    void deleteTargets(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            delete("id in ?1", ids);
        }
    }

    int next(UUID planId) {
        return getEntityManager().createQuery("select coalesce(max(t.sequence), -1) + 1 from Target t where t.planId = :plan", Integer.class)
                .setParameter("plan", planId).getSingleResult();
    }

    /** Links, origin and indicators of a target go with it; those behind it move up. */
    void remove(UUID targetId) {
        for (String sql : List.of(
                "delete from target_link where target_id = :target", "delete from indicator where target_id = :target",
                "update target t set sequence = t.sequence - 1 from target gone where gone.id = :target and t.plan_id = gone.plan_id"
                        + " and t.sequence > gone.sequence",
                "delete from target where id = :target")) {
            getEntityManager().createNativeQuery(sql).setParameter("target", targetId).executeUpdate();
        }
    }

    /** Says who proposed the target and what it looks like as proposed; renewed when the proposer writes it anew. */
    void propose(UUID targetId, TargetOrigin.Kind kind, String by, Instant at) {
        getEntityManager().createNativeQuery("""
                        insert into target_origin (target_id, kind, proposed_by_name, proposed_at, fingerprint)
                        values (:target, :kind, :by, :at, target_fingerprint(:target))
                        on conflict (target_id) do update set fingerprint = excluded.fingerprint, proposed_at = excluded.proposed_at""")
                .setParameter("target", targetId).setParameter("kind", kind.name()).setParameter("by", by).setParameter("at", at)
                .executeUpdate();
    }

    void persistAll(List<?> entities) {
        entities.forEach(getEntityManager()::persist);
    }

    /** The words of links as the superior's plan has them at this moment. */
    void refreshLinkTitles(UUID planId) {
        getEntityManager().createNativeQuery("""
                        update target_link l set superior_title = s.title from target s, target t
                         where t.plan_id = :plan and l.target_id = t.id and s.id = l.superior_target_id
                           and s.title <> l.superior_title""")
                .setParameter("plan", planId).executeUpdate();
    }
}
