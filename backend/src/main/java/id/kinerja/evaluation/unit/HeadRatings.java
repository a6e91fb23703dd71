package id.kinerja.evaluation.unit;

import id.kinerja.cycle.rule.Rules;
import id.kinerja.evaluation.distribution.UnitLevel;
import id.kinerja.shared.paging.Rows;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Optional;
import java.util.UUID;

/**
 * If the employee is the head of the unit, the unit's performance is set as the rating of results (SE MenPANRB 3/2023). Here it is the
 * suggestion: the assessor sets the rating, and another one needs a reason.
 */
@ApplicationScoped
public class HeadRatings {

    /** Of the period's last day, or of today while it runs; a definitive head before an acting one. */
    private static final String LEVEL = """
            SELECT u.name, up.level
              FROM plan pl
              JOIN period pe ON pe.id = :period
              JOIN assignment a ON a.employee_id = pl.employee_id AND a.starts_on <= least(pe.ends_on, :today)
                               AND (a.ends_on IS NULL OR a.ends_on >= least(pe.ends_on, :today))
              JOIN position p ON p.id = a.position_id AND p.heads_unit
              JOIN unit_predicate up ON up.unit_id = a.unit_id AND up.period_id = pe.id AND up.level IS NOT NULL
              JOIN unit u ON u.id = up.unit_id
             WHERE pl.id = :plan
             ORDER BY (a.kind = 'DEFINITIVE') DESC, a.starts_on, a.id LIMIT 1""";

    private final EntityManager entityManager;
    private final Rules rules;
    private final HeadRatingRule rule;
    private final OfficeTime time;

    HeadRatings(EntityManager entityManager, Rules rules, HeadRatingRule rule, OfficeTime time) {
        this.entityManager = entityManager;
        this.rules = rules;
        this.rule = rule;
        this.time = time;
    }

    /** Empty for whoever heads no unit, or one whose predicate is not set; one statement. */
    public Optional<UnitRating> find(UUID planId, UUID periodId) {
        return Rows.of(entityManager.createNativeQuery(LEVEL, Tuple.class)
                        .setParameter("plan", planId).setParameter("period", periodId).setParameter("today", time.today()))
                .stream().findFirst().map(row -> {
                    UnitLevel level = row.oneOf("level", UnitLevel.class);
                    return new UnitRating(row.text("name"), level, rules.inForce(rule, time.today()).of(level));
                });
    }
}
