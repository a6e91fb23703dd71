package id.kinerja.document.verification;

import id.kinerja.document.FormKind;
import id.kinerja.document.form.Form;
import java.util.UUID;

/**
 * A signed form that is to become a document.
 *
 * @param employeeId whose it is; null where it is about a unit
 * @param sourceHash of what was signed, or null
 */
public record Issue(FormKind kind, UUID subjectId, UUID employeeId, String unitName, String sourceHash, Form form) {

    /** The text that is hashed. */
    String content() {
        return CanonicalForm.text(kind, subjectId, form);
    }
}
