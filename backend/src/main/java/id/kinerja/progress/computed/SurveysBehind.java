package id.kinerja.progress.computed;

import id.kinerja.survey.result.measure.SurveyRef;
import java.util.List;

/**
 * The closed surveys that a number was reckoned from.
 *
 * @param surveys none without a number, so that nobody reckons back who said what
 * @param gap why there is no number; null where there is one
 */
public record SurveysBehind(List<SurveyRef> surveys, SurveyGap gap) {

    static final SurveysBehind NONE = new SurveysBehind(List.of(), null);
}
