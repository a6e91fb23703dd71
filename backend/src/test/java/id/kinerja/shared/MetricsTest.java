package id.kinerja.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import tools.jackson.dataformat.yaml.YAMLMapper;

class MetricsTest {

    /** Beyond the limit, operations would be left out of the metrics without a word. */
    @Test
    void everyPathOfTheContractIsMeasured() throws IOException {
        int paths = new YAMLMapper().readTree(Files.readString(Path.of("../openapi.yaml"))).get("paths").size();
        Properties settings = new Properties();
        try (InputStream file = Files.newInputStream(Path.of("src/main/resources/application.properties"))) {
            settings.load(file);
        }
        assertThat(Integer.parseInt(settings.getProperty("quarkus.micrometer.binder.http-server.max-uri-tags"))).isGreaterThan(paths + 50);
    }
}
