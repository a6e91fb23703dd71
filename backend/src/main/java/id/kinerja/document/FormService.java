package id.kinerja.document;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.document.paper.PdfPaper;
import id.kinerja.document.paper.XlsxPaper;
import id.kinerja.document.verification.Issues;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.problem.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;

/** Shows forms and hands them out; who may read what a form is about may have the form. */
@ApplicationScoped
public class FormService {

    private final FormsInForce forms;
    private final Issues issues;
    private final PdfPaper pdf;
    private final XlsxPaper xlsx;
    private final Messages messages;
    private final AuditTrail trail;
    private final Caller caller;

    FormService(FormsInForce forms, Issues issues, PdfPaper pdf, XlsxPaper xlsx, Messages messages, AuditTrail trail, Caller caller) {
        this.forms = forms;
        this.issues = issues;
        this.pdf = pdf;
        this.xlsx = xlsx;
        this.messages = messages;
        this.trail = trail;
        this.caller = caller;
    }

    FormResponse get(FormKind kind, UUID subjectId, Locale language) {
        ComposedForm composed = forms.sourceOf(kind).compose(subjectId);
        return new FormResponse(kind, subjectId, composed.form(),
                composed.missing().stream().map(key -> new FormResponse.Missing(key, messages.get(language, key))).toList(),
                composed.form().draft() ? null : issues.find(kind, subjectId, composed.form())
                        .map(issued -> new FormResponse.Issued(
                                issued.printedCode(), issues.addressOf(issued), issued.contentHash(), issued.issuedAt()))
                        .orElse(null));
    }

    /** A draft is made anew each time and leaves no trace but the reading; a signed form is issued. */
    public FormFile getFile(FormKind kind, UUID subjectId, FileFormat format) {
        ComposedForm composed = forms.sourceOf(kind).compose(subjectId);
        if (caller.findEmployeeId().filter(me -> me.equals(composed.employeeId())).isEmpty()) {
            trail.recordRead(AuditEntry.of("FORM_READ", "FORM", subjectId).aboutEmployee(composed.employeeId())
                    .with("kind", kind.name()).with("format", format.name()));
        }
        return FormFile.of(composed, format, composed.form().draft() ? draft(composed, format) : issued(composed, format));
    }

    private byte[] draft(ComposedForm composed, FileFormat format) {
        return format == FileFormat.PDF ? pdf.write(composed.form(), null) : xlsx.write(composed.form(), null);
    }

    private byte[] issued(ComposedForm composed, FileFormat format) {
        return issues.getFile(composed.issue(), format);
    }
}
