package id.kinerja.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** What each post works on and what is said about it: texts and numbers of {@code demo/work.json}. */
final class WorkCatalogue {

    private final JsonNode root;

    private WorkCatalogue(JsonNode root) {
        this.root = root;
    }

    static WorkCatalogue read(ObjectMapper json) {
        try (InputStream in = WorkCatalogue.class.getResourceAsStream("/demo/work.json")) {
            return new WorkCatalogue(json.readTree(in));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param post "title @ unit"; the first entry whose pattern is found in it */
    JsonNode workOf(String post) {
        String title = post.substring(0, post.indexOf(" @ "));
        for (JsonNode entry : root.get("posts")) {
            Pattern pattern = Pattern.compile(entry.get("post").asText());
            if (pattern.matcher(title).find() || pattern.matcher(post).find()) {
                return entry;
            }
        }
        throw new IllegalStateException("no work for a post");
    }

    JsonNode at(String pointer) {
        return root.at(pointer);
    }

    String text(String pointer) {
        return root.at(pointer).asText();
    }

    String oneOf(String pointer, Random chance) {
        return oneOf(root.at(pointer), chance);
    }

    static String oneOf(JsonNode texts, Random chance) {
        return texts.get(chance.nextInt(texts.size())).asText();
    }

    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }
}
