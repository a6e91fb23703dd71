package id.kinerja.shared.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.smallrye.config.ConfigMapping;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConfigurationTableTest {

    private static final Path TABLE = Path.of("../docs/operations.md");

    @Test
    void everySettingStandsInTheTableOfTheOperator() throws IOException {
        String table = Files.readString(TABLE);

        List<String> settings = mappings().flatMap(ConfigurationTableTest::settings).toList();

        assertThat(settings).hasSizeGreaterThan(10);
        assertThat(settings).allSatisfy(name -> assertThat(table).contains("| `" + name + "` |"));
    }

    private static Stream<Class<?>> mappings() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("id.kinerja").stream()
                        .filter(type -> type.isAnnotatedWith(ConfigMapping.class))
                        .map(JavaClass::reflect);
    }

    private static Stream<String> settings(Class<?> mapping) {
        return settings(mapping, mapping.getAnnotation(ConfigMapping.class).prefix());
    }

    private static Stream<String> settings(Class<?> group, String prefix) {
        return Arrays.stream(group.getDeclaredMethods())
                .filter(method -> !method.isDefault() && !method.isSynthetic())
                .flatMap(method -> settings(method, prefix + "." + kebab(method.getName())));
    }

    private static Stream<String> settings(Method method, String name) {
        Class<?> type = method.getReturnType();
        boolean isGroup = type.isInterface() && type.getName().startsWith("id.kinerja.");
        return isGroup ? settings(type, name) : Stream.of(name);
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
