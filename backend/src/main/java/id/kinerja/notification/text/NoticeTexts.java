package id.kinerja.notification.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import id.kinerja.shared.problem.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Keeps parameters as JSON and makes the sentence of them; numbers, days and words follow the language. */
@ApplicationScoped
public class NoticeTexts {

    private static final String DATE = "date";
    private static final String MESSAGE = "message";

    private final ObjectMapper json;
    private final Messages messages;

    NoticeTexts(ObjectMapper json, Messages messages) {
        this.json = json;
        this.messages = messages;
    }

    /** @param parameters texts, whole numbers, days and {@link MessageKey}s */
    public String toJson(List<?> parameters) {
        ArrayNode array = json.createArrayNode();
        for (Object parameter : parameters) {
            switch (parameter) {
                case String text -> array.add(text);
                case Integer number -> array.add(number);
                case LocalDate day -> array.addObject().put(DATE, day.toString());
                case MessageKey message -> array.addObject().put(MESSAGE, message.key());
                default -> throw new IllegalArgumentException("a notice cannot carry a " + parameter.getClass());
            }
        }
        return array.toString();
    }

    /** A kind that this version no longer knows is told in general words. */
    public String write(String kind, String parameters, Locale language) {
        return messages.find(language, kind, arguments(parameters, language).toArray())
                .orElseGet(() -> messages.get(language, "notification.unknown"));
    }

    public String write(String key, Locale language, Object... arguments) {
        return messages.get(language, key, arguments);
    }

    private List<Object> arguments(String parameters, Locale language) {
        try {
            List<Object> arguments = new ArrayList<>();
            json.readTree(parameters).forEach(each -> arguments.add(argument(each, language)));
            return arguments;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the parameters of a notice cannot be read", e);
        }
    }

    private Object argument(JsonNode parameter, Locale language) {
        if (parameter.has(DATE)) {
            return LocalDate.parse(parameter.get(DATE).asText())
                    .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language));
        }
        if (parameter.has(MESSAGE)) {
            return messages.get(language, parameter.get(MESSAGE).asText());
        }
        return parameter.isNumber() ? (Object) parameter.intValue() : parameter.asText();
    }
}
