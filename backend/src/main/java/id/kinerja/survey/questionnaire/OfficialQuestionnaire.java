package id.kinerja.survey.questionnaire;

import id.kinerja.survey.index.Element;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The nine questions with their four ordered answers as forms of PermenPANRB 14/2017 print them (secondary sources that agree;
 * the annex itself was not at hand), with an English translation. A unit without a questionnaire of its own begins with these.
 */
public final class OfficialQuestionnaire {

    public static final String NAME = "Kuesioner SKM (PermenPANRB 14/2017)";

    private enum Wording {
        REQUIREMENTS("Bagaimana pendapat Saudara tentang kesesuaian persyaratan pelayanan dengan jenis pelayanannya?",
                "Tidak sesuai|Kurang sesuai|Sesuai|Sangat sesuai",
                "How well did the requirements fit the service?", "Not at all|Poorly|Well|Very well"),
        PROCEDURE("Bagaimana pemahaman Saudara tentang kemudahan prosedur pelayanan di unit ini?",
                "Tidak mudah|Kurang mudah|Mudah|Sangat mudah",
                "How easy was the procedure?", "Not easy|Less easy|Easy|Very easy"),
        TIME("Bagaimana pendapat Saudara tentang kecepatan waktu dalam memberikan pelayanan?",
                "Tidak cepat|Kurang cepat|Cepat|Sangat cepat",
                "How fast were you served?", "Not fast|Less fast|Fast|Very fast"),
        FEE("Bagaimana pendapat Saudara tentang kewajaran biaya/tarif dalam pelayanan?",
                "Sangat mahal|Cukup mahal|Murah|Gratis",
                "How fair was the fee?", "Very expensive|Rather expensive|Cheap|Free"),
        PRODUCT("Bagaimana pendapat Saudara tentang kesesuaian produk pelayanan antara yang tercantum dalam standar pelayanan dengan hasil"
                + " yang diberikan?", "Tidak sesuai|Kurang sesuai|Sesuai|Sangat sesuai",
                "How well did the result match what the service standard promises?", "Not at all|Poorly|Well|Very well"),
        COMPETENCE("Bagaimana pendapat Saudara tentang kompetensi/kemampuan petugas dalam pelayanan?",
                "Tidak kompeten|Kurang kompeten|Kompeten|Sangat kompeten",
                "How competent was the officer?", "Not competent|Less competent|Competent|Very competent"),
        CONDUCT("Bagaimana pendapat Saudara tentang perilaku petugas dalam pelayanan terkait kesopanan dan keramahan?",
                "Tidak sopan dan ramah|Kurang sopan dan ramah|Sopan dan ramah|Sangat sopan dan ramah",
                "How polite and friendly was the officer?",
                "Not polite and friendly|Less polite and friendly|Polite and friendly|Very polite and friendly"),
        FACILITIES("Bagaimana pendapat Saudara tentang kualitas sarana dan prasarana?", "Buruk|Cukup|Baik|Sangat baik",
                "How good were the rooms and equipment?", "Bad|Fair|Good|Very good"),
        COMPLAINTS("Bagaimana pendapat Saudara tentang penanganan pengaduan pengguna layanan?",
                "Tidak ada|Ada tetapi tidak berfungsi|Berfungsi kurang maksimal|Dikelola dengan baik",
                "How are complaints of visitors handled?", "Not at all|There is a way but it does not work|Works, but could be better|Managed well");

        private final ItemText indonesian;
        private final ItemText english;

        Wording(String question, String options, String englishQuestion, String englishOptions) {
            indonesian = new ItemText(question, List.of(options.split("\\|")));
            english = new ItemText(englishQuestion, List.of(englishOptions.split("\\|")));
        }

        private Item item() {
            return new Item(name(), Element.valueOf(name()), null, Map.of("id", indonesian, "en", english));
        }
    }

    private OfficialQuestionnaire() {}

    public static List<Item> items(DisplayOrder order) {
        return order.arrange(Arrays.stream(Wording.values()).map(Wording::item).toList());
    }
}
