package id.kinerja.shared.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Gathers schemas that say {@code x-variant-of} under the name they give. A feature can thereby refer to "any of these" without
 * knowing the later features that add to it.
 */
final class VariantContract {

    static final String EXTENSION = "x-variant-of";

    private VariantContract() {}

    static void applyTo(Components components) {
        if (components.getSchemas() == null) {
            return;
        }
        Map<String, List<String>> variants = new TreeMap<>();
        new TreeMap<>(components.getSchemas()).forEach((name, schema) -> {
            if (schema.getExtensions() != null && schema.getExtensions().get(EXTENSION) instanceof String union) {
                variants.computeIfAbsent(union, any -> new ArrayList<>()).add(name);
            }
        });
        variants.forEach((union, names) -> components.addSchema(union, anyOf(names)));
    }

    private static Schema anyOf(List<String> names) {
        Schema union = OASFactory.createSchema().description("One of these shapes; which one follows from what it belongs to.");
        names.forEach(name -> union.addAnyOf(OASFactory.createSchema().ref(name)));
        return union;
    }
}
