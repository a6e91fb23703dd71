package id.kinerja.document.survey;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.document.ComposedForm;
import id.kinerja.document.FileFormat;
import id.kinerja.document.FormFile;
import id.kinerja.document.FormKind;
import id.kinerja.document.FormResponse;
import id.kinerja.document.FormService;
import id.kinerja.document.paper.DocxPaper;
import id.kinerja.document.verification.Issues;
import id.kinerja.shared.http.Etag;
import id.kinerja.shared.problem.Messages;
import id.kinerja.shared.problem.Problem;
import id.kinerja.survey.period.SurveyState;
import id.kinerja.survey.result.ResultPermissions;
import id.kinerja.survey.result.ResultRights;
import id.kinerja.survey.result.SurveyHead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Writes and issues the report of a survey. Whoever leads the unit of the survey writes; whoever reads the result reads it. */
@ApplicationScoped
public class SurveyReportService {

    private static final String SUBJECT = "SURVEY";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final ReportContents contents;
    private final SurveyReportForm reports;
    private final ReportTextRepository texts;
    private final ResultPermissions permissions;
    private final FormService forms;
    private final Issues issues;
    private final DocxPaper docx;
    private final Messages messages;
    private final AuditTrail trail;

    SurveyReportService(ReportContents contents, SurveyReportForm reports, ReportTextRepository texts, ResultPermissions permissions,
            FormService forms, Issues issues, DocxPaper docx, Messages messages, AuditTrail trail) {
        this.contents = contents;
        this.reports = reports;
        this.texts = texts;
        this.permissions = permissions;
        this.forms = forms;
        this.issues = issues;
        this.docx = docx;
        this.messages = messages;
        this.trail = trail;
    }

    SurveyReportResponse get(UUID surveyId, Locale language) {
        return respond(contents.get(surveyId), language);
    }

    /** The whole of it is replaced; also after the report was issued, which then is a draft again until it is issued anew. */
    @Transactional
    public SurveyReportResponse save(UUID surveyId, String ifMatch, ReportTexts wanted, Locale language) {
        lead(contents.get(surveyId).result().survey());
        long version = texts.get(surveyId).version();
        Etag.requireMatch(ifMatch, version);
        if (!texts.save(surveyId, wanted, version)) {
            throw Problem.stale("problem.changed-meanwhile");
        }
        trail.record(AuditEntry.of("SURVEY_REPORT_WRITTEN", SUBJECT, surveyId));
        return get(surveyId, language);
    }

    /** Only of a published survey: until then answers may still be taken out of the count. */
    @Transactional
    public SurveyReportResponse issue(UUID surveyId, String ifMatch, Locale language) {
        ReportContent content = contents.get(surveyId);
        lead(content.result().survey());
        Etag.requireMatch(ifMatch, texts.get(surveyId).version());
        if (content.result().survey().publishedAt() == null) {
            throw Problem.conflict("document.report-not-published");
        }
        if (!content.hasFigures()) {
            throw Problem.conflict("document.report-too-few");
        }
        issues.getFile(reports.finish(content).issue(), FileFormat.PDF);
        return respond(content, language);
    }

    DownloadedFile getFile(UUID surveyId, ReportFormat format) {
        return switch (format) {
            case PDF -> {
                FormFile file = forms.getFile(FormKind.SURVEY_REPORT, surveyId, FileFormat.PDF);
                yield new DownloadedFile(file.fileName(), file.format().mediaType(), file.content());
            }
            case DOCX -> {
                ComposedForm composed = reports.compose(surveyId);
                recordRead(surveyId, format);
                yield new DownloadedFile(name(composed, "docx"), DOCX, docx.write(composed.form()));
            }
            case XLSX -> {
                ReportContent content = contents.get(surveyId);
                recordRead(surveyId, format);
                yield new DownloadedFile(name(reports.compose(content), "xlsx"), FileFormat.XLSX.mediaType(),
                        AnswerWorkbook.write(content.result(), contents.answers(content.result(), AnswerWorkbook.MOST)));
            }
        };
    }

    private void recordRead(UUID surveyId, ReportFormat format) {
        trail.recordRead(AuditEntry.of("FORM_READ", "FORM", surveyId).with("kind", FormKind.SURVEY_REPORT.name()).with("format", format.name()));
    }

    private static String name(ComposedForm composed, String ending) {
        return String.join("-", composed.kind().word(), FormFile.plain(composed.unitName()), FormFile.plain(composed.form().period())) + "." + ending;
    }

    private void lead(SurveyHead survey) {
        rights(survey).requireLeader();
    }

    private ResultRights rights(SurveyHead survey) {
        return permissions.requireReader(survey.unit().id(), survey.publishedAt() == null ? SurveyState.CLOSED : SurveyState.PUBLISHED);
    }

    private SurveyReportResponse respond(ReportContent content, Locale language) {
        SurveyHead survey = content.result().survey();
        ComposedForm finished = reports.finish(content);
        return new SurveyReportResponse(survey, content.written(), content.suggested(),
                finished.missing().stream().map(key -> new FormResponse.Missing(key, messages.get(language, key))).toList(),
                reports.findIssued(finished).map(issued -> new FormResponse.Issued(
                        issued.printedCode(), issues.addressOf(issued), issued.contentHash(), issued.issuedAt())).orElse(null),
                actions(survey, content.hasFigures()), texts.get(survey.surveyId()).version());
    }

    private List<ReportAction> actions(SurveyHead survey, boolean figures) {
        if (!rights(survey).leads()) {
            return List.of();
        }
        return survey.publishedAt() == null || !figures ? List.of(ReportAction.WRITE) : List.of(ReportAction.WRITE, ReportAction.ISSUE);
    }
}
