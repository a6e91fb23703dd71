package id.kinerja.document.survey;

import id.kinerja.document.ComposedForm;
import id.kinerja.document.DocumentSettings;
import id.kinerja.document.FormKind;
import id.kinerja.document.FormSource;
import id.kinerja.document.form.Form;
import id.kinerja.document.form.Form.Section;
import id.kinerja.document.form.OfficeText;
import id.kinerja.document.survey.ReportContent.Signatory;
import id.kinerja.document.verification.IssuedDocument;
import id.kinerja.document.verification.Issues;
import id.kinerja.shared.problem.Messages;
import id.kinerja.shared.time.OfficeTime;
import id.kinerja.survey.result.SurveyHead;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Laporan pelaksanaan SKM, chapters I to V with annexes. Unlike a form that two people sign, nothing in the system ends its
 * writing: it is a draft until whoever leads the unit issues these very words.
 */
@ApplicationScoped
class SurveyReportForm implements FormSource {

    private final ReportContents contents;
    private final ReportFactRepository facts;
    private final Issues issues;
    private final DocumentSettings settings;
    private final OfficeTime time;

    SurveyReportForm(ReportContents contents, ReportFactRepository facts, Issues issues, DocumentSettings settings, OfficeTime time) {
        this.contents = contents;
        this.facts = facts;
        this.issues = issues;
        this.settings = settings;
        this.time = time;
    }

    @Override
    public FormKind kind() {
        return FormKind.SURVEY_REPORT;
    }

    /** As long as the answers are those that were counted. */
    @Override
    public boolean isInForce(UUID surveyId, String rowsHash) {
        return facts.rowsHash(surveyId).filter(hash -> hash.equals(rowsHash)).isPresent();
    }

    /** A draft, unless these very words were issued. */
    @Override
    public ComposedForm compose(UUID surveyId) {
        return compose(contents.get(surveyId));
    }

    ComposedForm compose(ReportContent content) {
        ComposedForm finished = finish(content);
        boolean issued = findIssued(finished).isPresent();
        return new ComposedForm(kind(), finished.subjectId(), null, finished.unitName(), finished.sourceHash(),
                finished.form().asDraft(!issued), finished.missing());
    }

    /** The document of these very words, unless other words have taken its place. */
    Optional<IssuedDocument> findIssued(ComposedForm finished) {
        return issues.find(kind(), finished.subjectId(), finished.form()).filter(document -> document.supersededAt() == null);
    }

    /** As it is issued. */
    ComposedForm finish(ReportContent content) {
        SurveyHead survey = content.result().survey();
        String unit = survey.unit().name();
        List<Section> sections = new ArrayList<>(ReportOpening.sections(content));
        sections.addAll(ReportFindings.sections(content));
        sections.addAll(ReportAnalysis.sections(content));
        sections.addAll(new ReportAnnexes(content, time).sections());
        Form form = new Form(false, "LAPORAN PELAKSANAAN SURVEI KEPUASAN MASYARAKAT (SKM)",
                List.of(unit.toUpperCase(Messages.INDONESIAN), survey.name().toUpperCase(Messages.INDONESIAN), "TAHUN " + survey.endsOn().getYear()),
                unit, settings.institution(), unit, OfficeText.span(survey.startsOn(), survey.endsOn()), false, sections, List.of(signature(content)));
        return new ComposedForm(kind(), survey.surveyId(), null, unit, content.result().rows().sha256(), form, ReportGaps.of(content));
    }

    private Form.Signature signature(ReportContent content) {
        SurveyHead survey = content.result().survey();
        Signatory head = content.signatory();
        String day = survey.publishedAt() == null ? "........................" : OfficeText.day(time.dateOf(survey.publishedAt()));
        return new Form.Signature(settings.place() + ", " + day, head.title(), head.name(), OfficeText.numbered(head.nip()), "");
    }
}
