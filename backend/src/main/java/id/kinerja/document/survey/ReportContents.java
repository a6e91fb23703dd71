package id.kinerja.document.survey;

import id.kinerja.document.survey.ReportContent.Planned;
import id.kinerja.document.survey.ReportContent.Signatory;
import id.kinerja.identity.IdentityConfig;
import id.kinerja.organization.UnitHeads;
import id.kinerja.organization.calendar.WorkingCalendar;
import id.kinerja.organization.calendar.WorkingDays;
import id.kinerja.shared.problem.Messages;
import id.kinerja.shared.time.OfficeTime;
import id.kinerja.survey.result.ResultsResponse;
import id.kinerja.survey.result.SurveyHead;
import id.kinerja.survey.result.SurveyResults;
import id.kinerja.survey.result.TrendPoint;
import id.kinerja.survey.result.count.SurveyCounting;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Gathers what a report is told from; the number of statements depends on nothing but whether there was an earlier survey. */
@ApplicationScoped
class ReportContents {

    /** Most respondents of a printed table: a sample by Krejcie and Morgan is never larger than 384. */
    static final int PRINTED = 500;

    private final SurveyResults results;
    private final SurveyCounting counting;
    private final ReportTextRepository texts;
    private final ReportFactRepository facts;
    private final UnitHeads heads;
    private final WorkingCalendar calendar;
    private final IdentityConfig addresses;
    private final OfficeTime time;

    ReportContents(SurveyResults results, SurveyCounting counting, ReportTextRepository texts, ReportFactRepository facts, UnitHeads heads,
            WorkingCalendar calendar, IdentityConfig addresses, OfficeTime time) {
        this.results = results;
        this.counting = counting;
        this.texts = texts;
        this.facts = facts;
        this.heads = heads;
        this.calendar = calendar;
        this.addresses = addresses;
        this.time = time;
    }

    /** 404 while the survey is open, or where the caller may not read what came out. */
    ReportContent get(UUID surveyId) {
        ResultsResponse result = results.get(surveyId, Messages.INDONESIAN);
        ReportTexts written = texts.get(surveyId).texts();
        ReportTexts suggested = ReportSuggestions.of(result);
        TrendPoint before = earlier(result);
        return new ReportContent(
                result, written, suggested, facts.questions(surveyId), facts.planned(surveyId), planOf(before),
                before == null ? null : before.name(), signatory(result.survey()), workingDays(result.survey(), written.orElse(suggested)),
                answers(result, PRINTED), webPage(surveyId));
    }

    /** Only for a result that the caller has read. */
    AnswerSheet answers(ResultsResponse result, int most) {
        return result.elements().isEmpty() ? AnswerSheet.NONE
                : AnswerSheet.read(counting.open(result.survey().surveyId()), result.elements().size(), most);
    }

    String webPage(UUID surveyId) {
        return addresses.webAddress() + "/hasil/" + surveyId;
    }

    private static TrendPoint earlier(ResultsResponse result) {
        return result.trend().stream().filter(point -> point.surveyId() != null && !point.surveyId().equals(result.survey().surveyId()))
                .reduce((first, second) -> second).orElse(null);
    }

    private List<Planned> planOf(TrendPoint before) {
        return before == null ? List.of() : facts.planned(before.surveyId());
    }

    /** Who headed the unit, or the nearest one above, on the day of the publication: a report in hand does not change with its head. */
    private Signatory signatory(SurveyHead survey) {
        LocalDate on = time.dateOf(survey.publishedAt() == null ? survey.closedAt() : survey.publishedAt());
        return heads.of(survey.unit().id(), on).stream().findFirst().flatMap(head -> facts.signatory(head.employeeId(), on))
                .orElse(new Signatory("", "", "Kepala " + survey.unit().name()));
    }

    private WorkingDays workingDays(SurveyHead survey, ReportTexts printed) {
        List<LocalDate> days = printed.timetable().stream().filter(ReportTexts.Span::isWhole)
                .flatMap(span -> Stream.of(span.from(), span.to())).sorted().toList();
        return calendar.ofUnit(survey.unit().id(), days.isEmpty() ? survey.startsOn() : days.getFirst(),
                days.isEmpty() ? survey.endsOn() : days.getLast());
    }
}
