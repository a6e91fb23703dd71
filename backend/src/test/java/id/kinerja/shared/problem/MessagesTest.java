package id.kinerja.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {

    private static final Path FOLDER = Path.of("src/main/resources/messages");

    static List<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("_[a-z]+\\.properties$", ""))
                    .distinct().sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void aBundleSpeaksBothLanguagesAndIsKnown(String bundle) throws IOException {
        Properties indonesian = read(bundle + "_id.properties");
        Properties english = read(bundle + "_en.properties");
        assertThat(indonesian.keySet()).isEqualTo(english.keySet());
        assertThat(Messages.BUNDLES).contains(bundle);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everySentenceCanBeFilledIn(String bundle) throws IOException {
        for (String language : List.of("id", "en")) {
            Properties sentences = read(bundle + "_" + language + ".properties");
            sentences.forEach((key, text) -> {
                assertThat(key.toString()).as("key in its own bundle").matches("(" + bundle + "|constraint)\\..+");
                assertThat(text.toString()).as("%s: an apostrophe is written as ’", key).isNotBlank().doesNotContain("'");
                assertThat(new MessageFormat(text.toString())).isNotNull();
            });
        }
    }

    @Test
    void everyKindOfProblemHasItsTitleAndSentence() {
        Messages messages = new Messages();
        for (ProblemType type : ProblemType.values()) {
            assertThat(messages.get(Messages.INDONESIAN, type.titleKey())).isNotBlank();
            assertThat(messages.get(Messages.ENGLISH, type.detailKey())).isNotBlank();
        }
    }

    @Test
    void numbersAreWrittenAsTheLanguageWritesThem() {
        Messages messages = new Messages();
        assertThat(messages.get(Messages.INDONESIAN, "validation.max", 12_345)).contains("12.345");
        assertThat(messages.get(Messages.ENGLISH, "validation.max", 12_345)).contains("12,345");
    }

    private static Properties read(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(file))) {
            properties.load(reader);
        }
        return properties;
    }
}
