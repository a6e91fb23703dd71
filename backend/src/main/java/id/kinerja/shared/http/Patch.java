package id.kinerja.shared.http;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.function.Consumer;

/**
 * A field of a JSON Merge Patch (RFC 7396): absent leaves the value, null clears it, anything else sets it. Constraints are
 * written on the field, as in {@code @Size(max = 200) Patch<String> name}, and hold for the value that was
 * sent; {@code @NotNull} refuses null.
 */
@JsonDeserialize(using = PatchDeserializer.class)
public final class Patch<T> {

    private static final Patch<?> ABSENT = new Patch<>(false, null);

    private final boolean patchPresent;
    private final T patchValue;

    private Patch(boolean present, T value) {
        this.patchPresent = present;
        this.patchValue = value;
    }

    @SuppressWarnings("unchecked")
    public static <T> Patch<T> absent() {
        return (Patch<T>) ABSENT;
    }

    /** The client sent this; null means that it wants the field empty. */
    public static <T> Patch<T> of(T value) {
        return new Patch<>(true, value);
    }

    /** True when the client named the field, also with null. */
    public boolean isPresent() {
        return patchPresent;
    }

    /** The new value, or the one that stands when the client did not name the field. */
    public T orElse(T standing) {
        return patchPresent ? patchValue : standing;
    }

    /** Runs with the new value, which may be null, when the client named the field. */
    public void ifPresent(Consumer<? super T> change) {
        if (patchPresent) {
            change.accept(patchValue);
        }
    }

    T value() {
        return patchValue;
    }
}
