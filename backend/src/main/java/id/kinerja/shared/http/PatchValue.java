package id.kinerja.shared.http;

import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.UnwrapByDefault;
import jakarta.validation.valueextraction.ValueExtractor;

/** Lets constraints on a {@link Patch} field look at the value inside; an absent field breaks none. */
@UnwrapByDefault
public class PatchValue implements ValueExtractor<Patch<@ExtractedValue ?>> {

    @Override
    public void extractValues(Patch<?> patch, ValueReceiver receiver) {
        if (patch.isPresent()) {
            receiver.value(null, patch.value());
        }
    }
}
