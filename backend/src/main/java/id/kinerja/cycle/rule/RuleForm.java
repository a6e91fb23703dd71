package id.kinerja.cycle.rule;

import com.fasterxml.jackson.databind.JsonNode;
import id.kinerja.cycle.rule.RuleField.Choice;
import id.kinerja.cycle.rule.RuleField.Kind;
import id.kinerja.shared.problem.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells the components of a section's record, with the words that people read. */
@ApplicationScoped
class RuleForm {

    private final Messages messages;

    RuleForm(Messages messages) {
        this.messages = messages;
    }

    String title(RuleSection<?> section, Locale language) {
        return messages.get(language, prefix(section));
    }

    String text(RuleSection<?> section, Locale language) {
        return messages.get(language, prefix(section) + ".text");
    }

    String source(RuleSection<?> section, Locale language) {
        return messages.get(language, prefix(section) + ".source");
    }

    /** The keys of maps are those of the value shown. */
    List<RuleField> fields(RuleSection<?> section, JsonNode value, Locale language) {
        List<RuleField> fields = new ArrayList<>();
        addRecord(fields, section, section.type(), value, "", language);
        return fields;
    }

    private void addRecord(List<RuleField> fields, RuleSection<?> section, Class<?> type, JsonNode value, String path, Locale language) {
        for (RecordComponent component : type.getRecordComponents()) {
            add(fields, section, component.getGenericType(), value.path(component.getName()), path + "/" + component.getName(), language);
        }
    }

    private void add(List<RuleField> fields, RuleSection<?> section, Type type, JsonNode value, String path, Locale language) {
        if (type instanceof ParameterizedType map && map.getRawType() == Map.class) {
            value.properties().forEach(entry ->
                    add(fields, section, map.getActualTypeArguments()[1], entry.getValue(), path + "/" + entry.getKey(), language));
        } else if (type instanceof Class<?> raw && raw.isRecord()) {
            addRecord(fields, section, raw, value, path, language);
        } else {
            fields.add(new RuleField(path, kind(type), label(section, path, language), choices(section, type, path, language)));
        }
    }

    private static Kind kind(Type type) {
        return switch (type) {
            case Class<?> raw when raw == int.class || raw == Integer.class || raw == long.class || raw == Long.class -> Kind.WHOLE;
            case Class<?> raw when raw == BigDecimal.class -> Kind.DECIMAL;
            case Class<?> raw when raw == boolean.class || raw == Boolean.class -> Kind.FLAG;
            case Class<?> raw when raw == String.class -> Kind.TEXT;
            case Class<?> raw when raw.isEnum() -> Kind.CHOICE;
            case ParameterizedType list when list.getRawType() == List.class && list.getActualTypeArguments()[0] == String.class -> Kind.TEXTS;
            default -> Kind.OTHER;
        };
    }

    private List<Choice> choices(RuleSection<?> section, Type type, String path, Locale language) {
        return !(type instanceof Class<?> raw && raw.isEnum()) ? List.of() : Arrays.stream(raw.getEnumConstants())
                .map(constant -> new Choice(constant.toString(), label(section, path + "/" + constant, language))).toList();
    }

    /** Of a place, or of its last step wherever it stands, which maps of equal records share. */
    private String label(RuleSection<?> section, String path, Locale language) {
        String dotted = path.replace('/', '.');
        Optional<String> own = messages.find(language, prefix(section) + dotted);
        return own.or(() -> messages.find(language, prefix(section) + dotted.substring(dotted.lastIndexOf('.'))))
                .orElse(path.substring(1).replace('/', ' '));
    }

    private static String prefix(RuleSection<?> section) {
        int dot = section.key().indexOf('.');
        return section.key().substring(0, dot) + ".settings" + section.key().substring(dot);
    }
}
