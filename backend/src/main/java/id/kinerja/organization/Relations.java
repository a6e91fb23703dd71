package id.kinerja.organization;

/** What one person is to another on a day. */
public record Relations(boolean assessor, boolean assessorsSuperior, boolean unitHead) {

    public static final Relations NONE = new Relations(false, false, false);

    public boolean any() {
        return assessor || assessorsSuperior || unitHead;
    }
}
