package id.kinerja.shared.http;

/** The content type of partial changes: {@code @Consumes(MergePatch.MEDIA_TYPE)} on a PATCH method. */
public final class MergePatch {

    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private MergePatch() {}
}
