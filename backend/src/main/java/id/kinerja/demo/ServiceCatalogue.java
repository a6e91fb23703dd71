package id.kinerja.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerja.service.clock.StandardDuration;
import id.kinerja.service.standard.ComponentText;
import id.kinerja.service.standard.PromisedDuration;
import id.kinerja.service.standard.Requirement;
import id.kinerja.service.standard.StandardComponent;
import id.kinerja.service.standard.StandardRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The services of the demo with what they promise, from {@code demo/services.json}; the promises are the demo office's own. */
final class ServiceCatalogue {

    /**
     * A service and how it goes.
     *
     * @param minutes the usual working time
     * @param share how often it is asked for, among those of its unit
     * @param amount of the promise; null for the one service that has none
     */
    record Kind(String unit, String code, String name, Integer amount, StandardDuration.TimeUnit timeUnit, int minutes, int share,
            List<String> requirements, String product, boolean otherAgency) {}

    private final JsonNode root;
    private final List<Kind> kinds;

    private ServiceCatalogue(ObjectMapper json, JsonNode root) {
        this.root = root;
        this.kinds = json.convertValue(root.get("types"), json.getTypeFactory().constructCollectionType(List.class, Kind.class));
    }

    static ServiceCatalogue read(ObjectMapper json) {
        try (InputStream in = ServiceCatalogue.class.getResourceAsStream("/demo/services.json")) {
            return new ServiceCatalogue(json, json.readTree(in));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<Kind> kindsOf(String unit) {
        return kinds.stream().filter(kind -> kind.unit().equals(unit)).toList();
    }

    /** As often as it is asked for. */
    Kind oneOf(String unit, Random chance) {
        List<Kind> offered = kindsOf(unit);
        int place = chance.nextInt(offered.stream().mapToInt(Kind::share).sum());
        for (Kind kind : offered) {
            place -= kind.share();
            if (place < 0) {
                return kind;
            }
        }
        throw new IllegalStateException("no service");
    }

    StandardRequest standard(Kind kind, int year) {
        List<ComponentText> components = new ArrayList<>();
        components.add(new ComponentText(StandardComponent.PRODUCT, kind.product()));
        root.get("components").properties().forEach(each ->
                components.add(new ComponentText(StandardComponent.valueOf(each.getKey()), each.getValue().asText())));
        return new StandardRequest(root.get("decree").asText().replace("{0}", Integer.toString(year)), LocalDate.of(year, 1, 1), null,
                new PromisedDuration(kind.amount(), kind.timeUnit()), 0,
                kind.requirements().stream().map(text -> new Requirement(text, true)).toList(), components);
    }

    String text(String pointer) {
        return root.at(pointer).asText();
    }

    JsonNode complaints() {
        return root.get("complaints");
    }
}
