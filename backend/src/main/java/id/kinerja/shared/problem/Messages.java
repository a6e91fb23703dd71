package id.kinerja.shared.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sentences in the caller's language, one UTF-8 file a feature and language. Other features use it for texts that are no
 * problems too, such as the reasons in a rejected import.
 */
@ApplicationScoped
public class Messages {

    public static final Locale INDONESIAN = Locale.of("id");
    public static final Locale ENGLISH = Locale.ENGLISH;

    /** Bundles searched for {@code constraint.<name>}; a new feature adds its name. */
    static final List<String> BUNDLES = List.of(
            "problem", "request", "validation", "idempotency", "paging", "constraint", "audit", "organization", "employee",
            "identity", "notification", "cycle", "service", "survey", "target", "progress", "feedback", "evaluation", "objection",
            "followup", "document", "insight", "training", "integration", "job");

    private final Map<String, Properties> bundles = new ConcurrentHashMap<>();

    /** The sentence for this key; throws for a key that no bundle holds, since that is a fault of ours. */
    public String get(Locale language, String key, Object... args) {
        return find(language, key, args)
                .orElseThrow(() -> new IllegalStateException("No message for the key " + key + " in " + language));
    }

    public Optional<String> find(Locale language, String key, Object... args) {
        String pattern = bundle(prefixOf(key), language).getProperty(key);
        return Optional.ofNullable(pattern).map(text -> new MessageFormat(text, language).format(args));
    }

    /** The key of the sentence for a broken database constraint, wherever the feature that owns it keeps it. */
    Optional<String> findForConstraint(Locale language, String constraint) {
        String key = "constraint." + constraint;
        return BUNDLES.stream()
                .map(name -> bundle(name, language).getProperty(key))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .map(text -> new MessageFormat(text, language).format(new Object[0]));
    }

    private static String prefixOf(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }

    private Properties bundle(String name, Locale language) {
        return bundles.computeIfAbsent("messages/" + name + "_" + language.getLanguage() + ".properties", Messages::load);
    }

    private static Properties load(String file) {
        Properties properties = new Properties();
        try (InputStream in = Messages.class.getClassLoader().getResourceAsStream(file)) {
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
