package id.kinerja.document.verification;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.document.FileFormat;
import id.kinerja.document.FormKind;
import id.kinerja.document.form.Form;
import id.kinerja.document.paper.PdfPaper;
import id.kinerja.document.paper.Seal;
import id.kinerja.document.paper.XlsxPaper;
import id.kinerja.identity.IdentityConfig;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Issues signed forms: the same content is one document with one code, however often and by whomever it is printed. */
@ApplicationScoped
public class Issues {

    private static final String SUBJECT = "DOCUMENT";

    private final IssuedDocumentRepository documents;
    private final PdfPaper pdf;
    private final XlsxPaper xlsx;
    private final IdentityConfig addresses;
    private final AuditTrail trail;
    private final Caller caller;
    private final OfficeTime time;
    private final Ids ids;
    private final RandomGenerator random = new SecureRandom();

    Issues(IssuedDocumentRepository documents, PdfPaper pdf, XlsxPaper xlsx, IdentityConfig addresses, AuditTrail trail, Caller caller,
            OfficeTime time, Ids ids) {
        this.documents = documents;
        this.pdf = pdf;
        this.xlsx = xlsx;
        this.addresses = addresses;
        this.trail = trail;
        this.caller = caller;
        this.time = time;
        this.ids = ids;
    }

    /** The document of this very content, if it was issued. */
    public Optional<IssuedDocument> find(FormKind kind, UUID subjectId, Form form) {
        return documents.findByContent(kind, subjectId, CanonicalForm.text(kind, subjectId, form));
    }

    /** The file as it was handed out the first time; made now if nobody has asked for it yet. */
    @Transactional
    public byte[] getFile(Issue wanted, FileFormat format) {
        IssuedDocument document = issue(wanted);
        return documents.findFile(document.id(), format).orElseGet(() -> {
            Seal seal = new Seal(document.printedCode(), addressOf(document), document.contentHash(), document.issuedAt());
            byte[] made = format == FileFormat.PDF ? pdf.write(wanted.form(), seal) : xlsx.write(wanted.form(), seal);
            documents.insertFile(document.id(), format, made, time.now());
            return documents.findFile(document.id(), format).orElseThrow();
        });
    }

    /** The file of the document that counts now; empty until one is issued. */
    public Optional<byte[]> findLatestFile(FormKind kind, UUID subjectId, FileFormat format) {
        return documents.findLatestFile(kind, subjectId, format);
    }

    /** Where anybody verifies it. */
    public String addressOf(IssuedDocument document) {
        return addresses.webAddress() + "/verifikasi/" + document.printedCode();
    }

    private IssuedDocument issue(Issue wanted) {
        String content = wanted.content();
        Optional<IssuedDocument> known = documents.findByContent(wanted.kind(), wanted.subjectId(), content);
        known.filter(document -> document.supersededAt() != null).ifPresent(document -> {
            documents.reinstate(document);
            documents.supersedeOthers(document, time.now());
            record("DOCUMENT_REINSTATED", wanted, document);
        });
        return known.orElseGet(() -> make(wanted, content));
    }

    private IssuedDocument make(Issue wanted, String content) {
        boolean isNew = documents.insert(ids.next(), VerificationCode.make(random), wanted, content, caller.get(), time.now());
        IssuedDocument made = documents.findByContent(wanted.kind(), wanted.subjectId(), content).orElseThrow();
        if (isNew) {
            documents.supersedeOthers(made, time.now());
            record("DOCUMENT_ISSUED", wanted, made);
        }
        return made;
    }

    private void record(String action, Issue wanted, IssuedDocument document) {
        trail.record(AuditEntry.of(action, SUBJECT, document.id()).aboutEmployee(wanted.employeeId())
                .with("kind", wanted.kind().name()).with("subjectId", wanted.subjectId().toString()).with("contentHash", document.contentHash()));
    }
}
