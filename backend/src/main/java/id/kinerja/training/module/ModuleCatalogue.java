package id.kinerja.training.module;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerja.shared.problem.Problem;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The modules that ship with this version, in the order in which they are best read. */
@Singleton
class ModuleCatalogue {

    private final List<TrainingModule> modules;

    ModuleCatalogue(ObjectMapper json) {
        try (InputStream in = ModuleCatalogue.class.getResourceAsStream("/training/modules.json")) {
            modules = List.copyOf(json.readValue(in, new TypeReference<List<TrainingModule>>() {}));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<TrainingModule> all() {
        return modules;
    }

    TrainingModule get(String key) {
        return modules.stream().filter(module -> module.key().equals(key)).findFirst().orElseThrow(Problem::notFound);
    }
}
