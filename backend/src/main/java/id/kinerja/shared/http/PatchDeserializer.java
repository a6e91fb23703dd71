package id.kinerja.shared.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import java.io.IOException;

/** Reads the three meanings of a field in a merge patch. */
class PatchDeserializer extends JsonDeserializer<Patch<?>> implements ContextualDeserializer {

    private final JavaType type;

    PatchDeserializer() {
        this(null);
    }

    private PatchDeserializer(JavaType type) {
        this.type = type;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
        return new PatchDeserializer(context.getContextualType().containedType(0));
    }

    @Override
    public Patch<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return Patch.of(context.readValue(parser, type));
    }

    @Override
    public Patch<?> getNullValue(DeserializationContext context) {
        return Patch.of(null);
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
        return Patch.absent();
    }
}
