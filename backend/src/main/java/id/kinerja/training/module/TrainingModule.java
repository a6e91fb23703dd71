package id.kinerja.training.module;

/**
 * A module as it ships.
 *
 * @param version rises when the content changes so much that who completed an earlier one should look again
 * @param minutes that reading takes
 */
public record TrainingModule(String key, int version, Audience audience, int minutes, ModuleText id, ModuleText en) {

    ModuleText in(java.util.Locale language) {
        return language.getLanguage().equals("en") ? en : id;
    }
}
