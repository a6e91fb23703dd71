package id.kinerja.evaluation.assessment;

import id.kinerja.evaluation.rating.Rating;
import java.util.List;

/** All that an assessor has written on one evaluation; what is not written yet is null. */
public record Assessment(
        Rating resultRating,
        String resultReason,
        Rating behaviourRating,
        String behaviourReason,
        String feedback,
        List<TargetMark> targetMarks,
        List<BehaviourMark> behaviourMarks) {}
