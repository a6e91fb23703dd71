package id.kinerja.shared.contract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;

/**
 * Shows a {@link id.kinerja.shared.http.Patch} field in the contract as what a client sends: the value or, where the field
 * can be cleared, null; never required. The generator itself sees a class with a value inside and drops the limits.
 */
final class PatchContract {

    private static final String REFERENCE = "#/components/schemas/";
    private static final DotName PATCH = DotName.createSimple("id.kinerja.shared.http.Patch");
    private static final DotName NOT_NULL = DotName.createSimple("jakarta.validation.constraints.NotNull");

    /** For each schema the fields of its class that are patches; a class is known in the contract by its simple name. */
    private final Map<String, Map<String, FieldInfo>> fields = new HashMap<>();

    PatchContract(IndexView index) {
        for (ClassInfo type : index.getKnownClasses()) {
            for (FieldInfo field : type.fields()) {
                if (field.type().name().equals(PATCH)) {
                    fields.computeIfAbsent(type.simpleName(), name -> new HashMap<>()).put(field.name(), field);
                }
            }
        }
    }

    void applyTo(Components components) {
        if (components.getSchemas() == null) {
            return;
        }
        Map<String, Schema> all = new LinkedHashMap<>(components.getSchemas());
        Map<String, Schema> wrappers = new HashMap<>();
        all.forEach((name, schema) -> {
            if (schema.getProperties() != null && schema.getProperties().containsKey("patchValue")) {
                wrappers.put(REFERENCE + name, schema.getProperties().get("patchValue"));
            }
        });
        all.forEach((name, schema) -> unwrap(schema, fields.getOrDefault(name, Map.of()), wrappers));
        wrappers.keySet().forEach(reference -> components.removeSchema(reference.substring(REFERENCE.length())));
    }

    private static void unwrap(Schema owner, Map<String, FieldInfo> fields, Map<String, Schema> wrappers) {
        if (owner.getProperties() == null) {
            return;
        }
        Map<String, Schema> properties = new LinkedHashMap<>(owner.getProperties());
        properties.replaceAll((name, schema) -> {
            Schema value = wrappers.get(reference(schema));
            return value == null ? schema : describe(value, schema, fields.get(name));
        });
        owner.setProperties(properties);
        if (owner.getRequired() != null && !fields.isEmpty()) {
            List<String> required = new ArrayList<>(owner.getRequired());
            required.removeAll(fields.keySet());
            owner.setRequired(required.isEmpty() ? null : required);
        }
    }

    /** A field with a description of its own wraps its reference in {@code allOf}. */
    private static String reference(Schema schema) {
        boolean wrapped = schema.getRef() == null && schema.getAllOf() != null && !schema.getAllOf().isEmpty();
        return wrapped ? schema.getAllOf().getFirst().getRef() : schema.getRef();
    }

    private static Schema describe(Schema value, Schema field, FieldInfo source) {
        boolean clearable = source == null || !source.hasAnnotation(NOT_NULL);
        String description = field.getRef() == null ? field.getDescription() : null;
        if (value.getRef() != null) {
            Schema reference = OASFactory.createSchema().ref(value.getRef());
            return clearable
                    ? OASFactory.createSchema().description(description).addAnyOf(reference)
                            .addAnyOf(OASFactory.createSchema().addType(Schema.SchemaType.NULL))
                    : reference;
        }
        Schema shown = OASFactory.createSchema().description(description).format(value.getFormat()).pattern(value.getPattern())
                .items(value.getItems());
        value.getType().forEach(shown::addType);
        if (clearable) {
            shown.addType(Schema.SchemaType.NULL);
        }
        if (source != null) {
            source.annotations().forEach(limit -> addLimit(shown, limit));
        }
        return shown;
    }

    private static void addLimit(Schema schema, AnnotationInstance limit) {
        switch (limit.name().withoutPackagePrefix()) {
            case "Size" -> addSize(schema, limit);
            case "Min", "DecimalMin" -> schema.minimum(new BigDecimal(limit.value().value().toString()));
            case "Max", "DecimalMax" -> schema.maximum(new BigDecimal(limit.value().value().toString()));
            case "Pattern" -> schema.pattern(limit.value("regexp").asString());
            default -> { }
        }
    }

    private static void addSize(Schema schema, AnnotationInstance limit) {
        Integer min = limit.value("min") == null ? null : limit.value("min").asInt();
        Integer max = limit.value("max") == null ? null : limit.value("max").asInt();
        if (schema.getItems() != null) {
            schema.minItems(min).maxItems(max);
        } else {
            schema.minLength(min).maxLength(max);
        }
    }
}
