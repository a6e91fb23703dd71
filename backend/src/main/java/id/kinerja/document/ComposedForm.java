package id.kinerja.document;

import id.kinerja.document.form.Form;
import java.util.List;
import java.util.UUID;

/**
 * A form with what belongs to it but does not stand on it.
 *
 * @param unitName of the unit that the public page of a verification names
 * @param missing keys of messages, each saying what is not filled in yet
 */
record ComposedForm(FormKind kind, UUID subjectId, UUID employeeId, String unitName, Form form, List<String> missing) {

    ComposedForm {
        missing = List.copyOf(missing);
    }
}
