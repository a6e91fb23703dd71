package id.kinerja.shared.problem;

/** Steps of JSON Pointers (RFC 6901). */
final class Pointers {

    /** A longer name is the client's invention and is not given back at length. */
    private static final int MAX_STEP = 64;

    private Pointers() {}

    static String escape(String step) {
        String cut = step.length() > MAX_STEP ? step.substring(0, MAX_STEP) : step;
        return cut.replace("~", "~0").replace("/", "~1");
    }
}
