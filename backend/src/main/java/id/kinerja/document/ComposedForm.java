package id.kinerja.document;

import id.kinerja.document.form.Form;
import id.kinerja.document.verification.Issue;
import java.util.List;
import java.util.UUID;

/**
 * A form with what belongs to it but does not stand on it.
 *
 * @param unitName of the unit that the public page of a verification names
 * @param sourceHash SHA-256 of what was signed and what the form is told from; null for a draft and where there is none
 * @param missing keys of messages, each saying what is not filled in yet
 */
public record ComposedForm(FormKind kind, UUID subjectId, UUID employeeId, String unitName, String sourceHash, Form form, List<String> missing) {

    public ComposedForm {
        missing = List.copyOf(missing);
    }

    /** What there is to issue of it. */
    public Issue issue() {
        return new Issue(kind, subjectId, employeeId, unitName, sourceHash, form);
    }
}
