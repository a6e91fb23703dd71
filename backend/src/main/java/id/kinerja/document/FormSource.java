package id.kinerja.document;

import java.util.UUID;

/** Writes one kind of form, as the caller may see its subject. */
public interface FormSource {

    FormKind kind();

    /** The form as the caller may see it; 404 or 403 by the permissions of the feature it is about, which records the reading. */
    ComposedForm compose(UUID subjectId);

    /**
     * Whether what was signed still counts; false once something newer has taken its place.
     *
     * @param sourceHash of what the form was told from, as {@link ComposedForm#sourceHash} said at the issue; null where it has none
     */
    boolean isInForce(UUID subjectId, String sourceHash);
}
