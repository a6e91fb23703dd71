package id.kinerja.survey.period;

import java.time.LocalDate;

/**
 * What is decided about a survey.
 *
 * @param everyNth so manyth finished visit is invited; 1 for each
 * @param codeValidDays days after the visit on which its code is still taken
 */
public record SurveyPlan(String name, LocalDate startsOn, LocalDate endsOn, int expectedVisits, int everyNth, int codeValidDays) {}
