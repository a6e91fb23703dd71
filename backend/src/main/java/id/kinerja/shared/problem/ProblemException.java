package id.kinerja.shared.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A failure with its message key and arguments; made by {@link Problem}. Arguments are limits, names of fields or counts
 * that the reader may see, never the rejected value.
 */
public final class ProblemException extends RuntimeException {

    /** One fault inside the request, found by a JSON Pointer (RFC 6901). */
    record Fault(String pointer, String key, Object[] args) {}

    private final ProblemType type;
    private final String key;
    private final transient Object[] args;
    private final transient List<Fault> faults = new ArrayList<>();
    private final transient Map<String, String> headers = new LinkedHashMap<>();

    ProblemException(ProblemType type, String key, Object... args) {
        super(key, null, false, type.status() >= 500);
        this.type = type;
        this.key = key;
        this.args = args;
    }

    /** Adds an entry to {@code errors}; the pointer names the place in the request, as in {@code /targets/0/title}. */
    public ProblemException at(String pointer, String key, Object... args) {
        faults.add(new Fault(pointer, key, args));
        return this;
    }

    public ProblemException header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public ProblemException retryAfter(long seconds) {
        return header("Retry-After", Long.toString(seconds));
    }

    /** For rules that collect faults first and fail only when there are some. */
    public void throwIfAnyFault() {
        if (!faults.isEmpty()) {
            throw this;
        }
    }

    public ProblemType type() {
        return type;
    }

    /** The message key, which is also the {@code code} of the problem. */
    public String key() {
        return key;
    }

    Object[] args() {
        return args;
    }

    List<Fault> faults() {
        return faults;
    }

    Map<String, String> headers() {
        return headers;
    }
}
