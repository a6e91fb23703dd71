package id.kinerja.insight.signal;

import id.kinerja.organization.PersonRef;

/** What one assessor's ratings of a unit and period add up to. */
record RaterCounts(PersonRef assessor, int rated, int mostEqual, int veryGood, int low, int withoutEvidence, int withoutFeedback,
        int suggested, int unlike) {

    /** Those of all others together; what has no sum is zero. */
    RaterCounts restOf(RaterCounts all) {
        return new RaterCounts(null, all.rated - rated, 0, all.veryGood - veryGood, all.low - low, 0, 0, 0, 0);
    }

    RaterCounts plus(RaterCounts other) {
        return new RaterCounts(null, rated + other.rated, 0, veryGood + other.veryGood, low + other.low,
                withoutEvidence + other.withoutEvidence, withoutFeedback + other.withoutFeedback, suggested + other.suggested, unlike + other.unlike);
    }

    static RaterCounts none() {
        return new RaterCounts(null, 0, 0, 0, 0, 0, 0, 0, 0);
    }
}
