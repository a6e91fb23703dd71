package id.kinerja.survey.result.imported;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.organization.unit.UnitService;
import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import id.kinerja.survey.index.Element;
import id.kinerja.survey.index.GradeScale;
import id.kinerja.survey.index.SatisfactionIndex;
import id.kinerja.survey.index.Tally;
import id.kinerja.survey.index.Weights;
import id.kinerja.survey.period.Survey;
import id.kinerja.survey.period.SurveyPlan;
import id.kinerja.survey.period.SurveyService;
import id.kinerja.survey.period.SurveySource;
import id.kinerja.survey.period.Surveys;
import id.kinerja.survey.questionnaire.Item;
import id.kinerja.survey.questionnaire.Questionnaire;
import id.kinerja.survey.questionnaire.Questionnaires;
import id.kinerja.survey.result.ResultFreezing;
import id.kinerja.survey.result.count.Frozen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Takes over surveys that were asked elsewhere; the caller asks for the right to import. */
@ApplicationScoped
public class ImportedSurveys {

    private final Surveys surveys;
    private final Questionnaires questionnaires;
    private final ImportedAnswerRepository answers;
    private final ResultFreezing freezing;
    private final UnitService units;
    private final AuditTrail trail;
    private final OfficeTime time;
    private final Ids ids;

    ImportedSurveys(Surveys surveys, Questionnaires questionnaires, ImportedAnswerRepository answers, ResultFreezing freezing,
            UnitService units, AuditTrail trail, OfficeTime time, Ids ids) {
        this.surveys = surveys;
        this.questionnaires = questionnaires;
        this.answers = answers;
        this.freezing = freezing;
        this.units = units;
        this.trail = trail;
        this.time = time;
        this.ids = ids;
    }

    /** @param rows one respondent each: the elements answered, with a value from 1 to 4 */
    @Transactional
    public UUID take(ImportedSurvey told, List<Map<Element, Integer>> rows) {
        check(told);
        Questionnaire questionnaire = questionnaires.addImported(told.unitId(), told.name(), told.weightPolicy(), told.displayOrder());
        int visits = told.population() == null ? 0 : told.population();
        Survey survey = new Survey(ids.next(), told.unitId(), questionnaire.id(), GradeScale.PERMENPANRB_14_2017, SurveySource.IMPORTED,
                new SurveyPlan(told.name(), told.startsOn(), told.endsOn(), visits, 1, 1));
        surveys.add(survey);
        answers.add(survey.id(), told.endsOn(), rows.stream().map(row -> ordered(row, questionnaire)).toList());
        Frozen frozen = freezing.freeze(survey.id(), visits == 0 ? null : told.population().longValue());
        survey.close(visits, frozen.hash(), frozen.rows(), time.now());
        trail.record(AuditEntry.of("SURVEY_IMPORTED", SurveyService.SUBJECT, survey.id()).with("unitId", told.unitId().toString())
                .with("rows", frozen.rows()).with("hash", frozen.hash()));
        return survey.id();
    }

    /** What would come out, before anything is written; empty where an element has no answer at all. */
    public Optional<BigDecimal> reckon(ImportedSurvey told, List<Map<Element, Integer>> rows) {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        for (Element element : Element.values()) {
            tallies.put(element.name(), new Tally(count(rows, element, 1), count(rows, element, 2), count(rows, element, 3), count(rows, element, 4)));
        }
        return SatisfactionIndex.of(tallies, Weights.fixed(told.weightPolicy(), tallies.keySet())).map(SatisfactionIndex::value);
    }

    public void check(ImportedSurvey told) {
        if (units.findById(told.unitId()).isEmpty()) {
            throw Problem.rule("survey.unit-unknown").at("/query/unitId", "survey.unit-unknown");
        }
        if (told.endsOn().isBefore(told.startsOn())) {
            throw Problem.rule("survey.ends-before-it-begins").at("/query/endsOn", "survey.ends-before-it-begins");
        }
        if (told.endsOn().isAfter(time.today())) {
            throw Problem.rule("survey.earlier-in-the-future").at("/query/endsOn", "survey.earlier-in-the-future");
        }
    }

    private static List<Integer> ordered(Map<Element, Integer> row, Questionnaire questionnaire) {
        List<Integer> scores = new ArrayList<>();
        questionnaire.items().stream().map(Item::element).map(row::get).forEach(scores::add);
        return scores;
    }

    private static long count(List<Map<Element, Integer>> rows, Element element, int value) {
        return rows.stream().filter(row -> Integer.valueOf(value).equals(row.get(element))).count();
    }
}
