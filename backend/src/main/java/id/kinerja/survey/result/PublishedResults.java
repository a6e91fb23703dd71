package id.kinerja.survey.result;

import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.problem.Problem;
import id.kinerja.survey.improvement.ImprovementReading;
import id.kinerja.survey.result.count.SurveyCounting;
import id.kinerja.survey.result.figure.Figures;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Reads published surveys for anybody. */
@ApplicationScoped
public class PublishedResults {

    private final ResultRepository results;
    private final ResultListRepository lists;
    private final ResultParts parts;
    private final ImprovementReading improvements;
    private final SurveyCounting counting;

    PublishedResults(ResultRepository results, ResultListRepository lists, ResultParts parts, ImprovementReading improvements,
            SurveyCounting counting) {
        this.results = results;
        this.lists = lists;
        this.parts = parts;
        this.improvements = improvements;
        this.counting = counting;
    }

    Page<ResultSummary> list(UUID unitId, PageQuery page) {
        return lists.listPublished(unitId, page);
    }

    public PublishedResult get(UUID surveyId, Locale language) {
        CountedSurvey survey = published(surveyId, language);
        Figures figures = survey.figures();
        boolean enough = figures.respondents() >= ResultRules.DEFAULT.publicFrom();
        return new PublishedResult(survey.head(), ResultRules.DEFAULT.publicFrom(), figures.respondents(), enough,
                enough ? figures.index(survey.population()).orElse(null) : null,
                enough ? parts.elements(survey) : List.of(), enough ? parts.services(survey) : List.of(), parts.sample(survey),
                enough ? parts.profile(survey) : List.of(), parts.trend(survey, true),
                enough ? new RowsFigure(survey.hash(), survey.rows()) : null, parts.voided(survey), improvements.listPublic(surveyId));
    }

    InputStream rows(UUID surveyId, Locale language) {
        CountedSurvey survey = published(surveyId, language);
        if (survey.figures().respondents() < ResultRules.DEFAULT.publicFrom()) {
            throw Problem.notFound("survey.rows-too-few", ResultRules.DEFAULT.publicFrom());
        }
        return counting.open(surveyId);
    }

    private CountedSurvey published(UUID surveyId, Locale language) {
        return results.find(surveyId, language).filter(survey -> survey.head().publishedAt() != null).orElseThrow(Problem::notFound);
    }
}
