package id.kinerja.target;

import id.kinerja.shared.problem.ProblemException;

/** What fills itself is counted in one way only, in a plan as in an example. */
public final class SourceFit {

    private SourceFit() {}

    /** Says at each field under {@code at} what does not fit; a field that is not there yet is no fault. */
    public static void check(IndicatorSource source, String unitOfMeasure, Direction direction, Accumulation accumulation, String at,
            ProblemException problem) {
        if (!source.isMeasuredIn(unitOfMeasure)) {
            problem.at(at + "/unitOfMeasure", "target.source-unit", source.units());
        }
        if (direction != null && !source.goes(direction)) {
            problem.at(at + "/direction", "target.source-direction");
        }
        if (accumulation != null && !source.addsUp(accumulation)) {
            problem.at(at + "/accumulation", "target.source-accumulation");
        }
    }
}
