package id.kinerja.target.plan;

/** In which form a plan that begins now will be signed, for what makes plans in sets. */
public final class SignedForm {

    public static final int CURRENT = CanonicalContent.CURRENT_FORM;

    private SignedForm() {}
}
