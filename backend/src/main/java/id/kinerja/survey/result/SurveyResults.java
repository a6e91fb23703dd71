package id.kinerja.survey.result;

import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.problem.Problem;
import id.kinerja.survey.result.count.SurveyCounting;
import id.kinerja.survey.result.figure.Figures;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Reads closed surveys for staff. */
@ApplicationScoped
public class SurveyResults {

    private final ResultRepository results;
    private final ResultListRepository lists;
    private final MediumRepository media;
    private final ResultParts parts;
    private final ResultPermissions permissions;
    private final SurveyCounting counting;

    SurveyResults(ResultRepository results, ResultListRepository lists, MediumRepository media, ResultParts parts,
            ResultPermissions permissions, SurveyCounting counting) {
        this.results = results;
        this.lists = lists;
        this.media = media;
        this.parts = parts;
        this.permissions = permissions;
        this.counting = counting;
    }

    Page<ResultSummary> list(UUID unitId, PageQuery page) {
        return lists.list(unitId, permissions.readsUnits(), page);
    }

    /** 404 while the survey is open, or where the caller may not read it. */
    public ResultsResponse get(UUID surveyId, Locale language) {
        CountedSurvey survey = results.find(surveyId, language).orElseThrow(() -> Problem.notFound("survey.not-closed"));
        ResultRights rights = permissions.requireReader(survey.head().unit().id(), survey.head().state());
        Figures figures = survey.figures();
        boolean enough = figures.respondents() >= ResultRules.DEFAULT.staffFrom();
        return new ResultsResponse(survey.head(), ResultRules.DEFAULT.staffFrom(), figures.respondents(),
                enough ? figures.index(survey.population()).orElse(null) : null,
                enough ? parts.elements(survey) : List.of(),
                enough ? parts.services(survey) : List.of(),
                enough ? DiagnosticFigures.of(figures, survey.population()) : null,
                parts.sample(survey), enough ? parts.profile(survey) : List.of(), parts.trend(survey, false),
                new RowsFigure(survey.hash(), survey.rows()), parts.voided(survey), media.list(surveyId),
                ResultPermissions.actions(rights, survey.head()), survey.version());
    }

    /** The file whose hash the result shows; for those who read the result, from ten answers on. */
    InputStream rows(UUID surveyId, Locale language) {
        CountedSurvey survey = results.find(surveyId, language).orElseThrow(() -> Problem.notFound("survey.not-closed"));
        permissions.requireReader(survey.head().unit().id(), survey.head().state());
        if (survey.rows() < ResultRules.DEFAULT.staffFrom()) {
            throw Problem.notFound("survey.rows-too-few", ResultRules.DEFAULT.staffFrom());
        }
        return counting.open(surveyId);
    }

    /** Within the transaction of the caller, who has asked for the right. */
    public void nameMedia(UUID surveyId, Set<PublicationMedium> named) {
        media.replace(surveyId, named);
    }
}
