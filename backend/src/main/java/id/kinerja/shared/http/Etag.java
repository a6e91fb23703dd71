package id.kinerja.shared.http;

import id.kinerja.shared.problem.Problem;
import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Strong entity tags from the version of an aggregate, and the check that nobody's change is lost. */
public final class Etag {

    private static final Pattern ONE_TAG = Pattern.compile("\"(\\d{1,18})\"");

    private Etag() {}

    /** For {@code ResponseBuilder.tag}. */
    public static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** As the header carries it: {@code "3"} with its quotes. */
    public static String header(long version) {
        return "\"" + version + "\"";
    }

    /**
     * Stale, where somebody else was faster between the reading that was checked and the loading that is changed: both happen in one
     * transaction, yet each statement sees what was committed until it began.
     */
    public static void requireUnchanged(long checked, long present) {
        if (checked != present) {
            throw Problem.stale("problem.changed-meanwhile").header("ETag", header(present));
        }
    }

    /** Missing: 428. Not one strong tag: 400. Stale: 412 that carries the present tag. */
    public static void requireMatch(String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.preconditionRequired("request.if-match-missing");
        }
        Matcher tag = ONE_TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw Problem.invalid("request.if-match-malformed").at("/header/If-Match", "request.if-match-malformed");
        }
        requireUnchanged(Long.parseLong(tag.group(1)), version);
    }
}
