package id.kinerja.evaluation.unit;

import id.kinerja.cycle.rule.RuleSection;
import id.kinerja.evaluation.rating.Rating;
import jakarta.enterprise.context.ApplicationScoped;

/** The circular says that a unit's performance is its head's rating; how five become three it does not, so this is unverified. */
@ApplicationScoped
public class HeadRatingRule implements RuleSection<HeadRatingMap> {

    @Override
    public String key() {
        return "evaluation.head-rating";
    }

    @Override
    public Class<HeadRatingMap> type() {
        return HeadRatingMap.class;
    }

    @Override
    public HeadRatingMap defaults() {
        return new HeadRatingMap(Rating.ABOVE, Rating.AS_EXPECTED, Rating.BELOW, Rating.BELOW, Rating.BELOW);
    }

    @Override
    public boolean verified() {
        return false;
    }
}
