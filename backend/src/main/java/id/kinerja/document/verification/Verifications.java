package id.kinerja.document.verification;

import id.kinerja.document.DocumentSettings;
import id.kinerja.document.FormsInForce;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Answers whoever holds a code. */
@ApplicationScoped
public class Verifications {

    private static final int HASH_START = 12;

    private final IssuedDocumentRepository documents;
    private final FormsInForce forms;
    private final DocumentSettings settings;
    private final OfficeTime time;

    Verifications(IssuedDocumentRepository documents, FormsInForce forms, DocumentSettings settings, OfficeTime time) {
        this.documents = documents;
        this.forms = forms;
        this.settings = settings;
        this.time = time;
    }

    /** Three statements at most; 404 for a code of ours that was never given out, as for any other text. */
    public VerificationResponse get(String code) {
        IssuedDocument found = documents.findByCode(VerificationCode.normalised(code))
                .orElseThrow(() -> Problem.notFound("document.code-unknown"));
        boolean valid = found.supersededAt() == null && forms.isInForce(found.kind(), found.subjectId(), found.sourceHash());
        return new VerificationResponse(
                found.printedCode(), found.kind(), found.kind().label(), found.unitName(), settings.institution(),
                time.dateOf(found.issuedAt()), valid ? VerificationResponse.State.VALID : VerificationResponse.State.SUPERSEDED,
                day(found.supersededAt()), found.contentHash().substring(0, HASH_START), documents.files(found.id()));
    }

    private java.time.LocalDate day(Instant instant) {
        return instant == null ? null : time.dateOf(instant);
    }
}
