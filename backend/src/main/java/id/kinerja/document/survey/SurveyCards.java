package id.kinerja.document.survey;

import id.kinerja.document.FileFormat;
import id.kinerja.document.FormFile;
import id.kinerja.document.FormKind;
import id.kinerja.document.paper.CardPaper;
import id.kinerja.document.paper.CardShape;
import id.kinerja.document.verification.Issues;
import id.kinerja.shared.problem.Messages;
import id.kinerja.shared.problem.Problem;
import id.kinerja.survey.result.PublishedResult;
import id.kinerja.survey.result.PublishedResults;
import id.kinerja.survey.result.ResultsResponse;
import id.kinerja.survey.result.SurveyResults;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Hands out cards, to staff from ten answers on and to the public from thirty; and to the public the report that was issued. */
@ApplicationScoped
public class SurveyCards {

    private final SurveyResults results;
    private final PublishedResults published;
    private final ReportContents contents;
    private final Issues issues;
    private final CardPaper paper;

    SurveyCards(SurveyResults results, PublishedResults published, ReportContents contents, Issues issues, CardPaper paper) {
        this.results = results;
        this.published = published;
        this.contents = contents;
        this.issues = issues;
        this.paper = paper;
    }

    SurveyCard get(UUID surveyId) {
        ResultsResponse result = results.get(surveyId, Messages.INDONESIAN);
        return SurveyCard.of(result.survey(), result.respondents(), result.index(), result.profile(), contents.webPage(surveyId));
    }

    DownloadedFile getFile(UUID surveyId, CardFormat format, CardShape shape) {
        return file(get(surveyId), format, shape);
    }

    DownloadedFile getPublished(UUID surveyId, CardFormat format, CardShape shape) {
        PublishedResult result = published.get(surveyId, Messages.INDONESIAN);
        return file(SurveyCard.of(result.survey(), result.respondents(), result.index(), result.profile(), contents.webPage(surveyId)),
                format, shape);
    }

    /** As it was issued last; 404 until then, and where the public sees no index. */
    DownloadedFile getPublishedReport(UUID surveyId) {
        PublishedResult result = published.get(surveyId, Messages.INDONESIAN);
        if (!result.enough()) {
            throw Problem.notFound("document.report-too-few");
        }
        byte[] content = issues.findLatestFile(FormKind.SURVEY_REPORT, surveyId, FileFormat.PDF)
                .orElseThrow(() -> Problem.notFound("document.report-not-issued"));
        return new DownloadedFile(name(FormKind.SURVEY_REPORT.word(), result.survey().name(), "pdf"), FileFormat.PDF.mediaType(), content);
    }

    private DownloadedFile file(SurveyCard card, CardFormat format, CardShape shape) {
        if (!card.enough()) {
            throw Problem.notFound("document.report-too-few");
        }
        byte[] content = format == CardFormat.PDF ? paper.pdf(card.face(), shape) : paper.png(card.face(), shape);
        return new DownloadedFile(name("kartu-ikm", card.survey().name() + " " + shape.name(), format.ending()), format.mediaType(), content);
    }

    private static String name(String word, String about, String ending) {
        return word + "-" + FormFile.plain(about) + "." + ending;
    }
}
