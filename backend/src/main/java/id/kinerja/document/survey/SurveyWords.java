package id.kinerja.document.survey;

import id.kinerja.document.form.OfficeText;
import id.kinerja.survey.index.Grade;
import id.kinerja.survey.index.WeightPolicy;
import id.kinerja.survey.result.ElementFigure;
import id.kinerja.survey.result.ProfileTable.Trait;
import id.kinerja.survey.result.PublicationMedium;
import id.kinerja.survey.result.figure.IndexFigure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Words of a survey as official reports write them; Indonesian, whatever the reader's language. */
final class SurveyWords {

    static final String NOT_SHOWN = "tidak ditampilkan";
    private static final String UNSAID = "Tidak menjawab";

    private static final Map<Trait, String> TRAITS = Map.of(
            Trait.GENDER, "Jenis kelamin", Trait.AGE_BAND, "Usia", Trait.EDUCATION, "Pendidikan", Trait.OCCUPATION, "Pekerjaan");

    /** In the order of the tables. */
    private static final List<Map.Entry<String, String>> GROUPS = List.of(
            Map.entry("MALE", "Laki-laki"), Map.entry("FEMALE", "Perempuan"), Map.entry("UNDER_19", "18 tahun ke bawah"),
            Map.entry("FROM_19", "19–25 tahun"), Map.entry("FROM_26", "26–35 tahun"), Map.entry("FROM_36", "36–45 tahun"),
            Map.entry("FROM_46", "46–55 tahun"), Map.entry("FROM_56", "56 tahun ke atas"), Map.entry("PRIMARY", "SD ke bawah"),
            Map.entry("LOWER_SECONDARY", "SLTP"), Map.entry("UPPER_SECONDARY", "SLTA"), Map.entry("DIPLOMA", "Diploma"),
            Map.entry("BACHELOR", "S1"), Map.entry("MASTER", "S2"), Map.entry("DOCTOR", "S3"), Map.entry("CIVIL_SERVANT", "PNS"),
            Map.entry("MILITARY", "TNI"), Map.entry("POLICE", "Polri"), Map.entry("PRIVATE", "Swasta"),
            Map.entry("SELF_EMPLOYED", "Wirausaha"), Map.entry("OTHER", "Lainnya"));

    private static final Map<PublicationMedium, String> MEDIA = Map.of(
            PublicationMedium.NOTICE_BOARD, "papan pengumuman", PublicationMedium.BANNER, "spanduk", PublicationMedium.LEAFLET, "selebaran",
            PublicationMedium.PRINT_MEDIA, "media cetak", PublicationMedium.WEBSITE, "situs web", PublicationMedium.SOCIAL_MEDIA, "media sosial",
            PublicationMedium.VIDEOTRON, "videotron", PublicationMedium.SIPPN, "SIPPN", PublicationMedium.RADIO_TV, "radio atau televisi");

    private SurveyWords() {}

    static String trait(Trait trait) {
        return TRAITS.get(trait);
    }

    static String group(String value) {
        return value == null ? UNSAID
                : GROUPS.stream().filter(each -> each.getKey().equals(value)).map(Map.Entry::getValue).findFirst().orElse(value);
    }

    /** Where a group stands in its table; those who did not say come last. */
    static int place(String value) {
        return value == null ? GROUPS.size() : GROUPS.stream().map(Map.Entry::getKey).toList().indexOf(value);
    }

    static String medium(PublicationMedium medium) {
        return MEDIA.get(medium);
    }

    static String element(ElementFigure figure) {
        return figure.element() == null ? figure.question() : figure.element().officialName();
    }

    static String letter(Grade grade) {
        return grade == null ? "-" : grade.name();
    }

    /** "A (Sangat baik)". */
    static String grade(Grade grade) {
        return grade == null ? "di luar tabel mutu" : grade.name() + " (" + grade.words() + ")";
    }

    static String number(BigDecimal number) {
        return number == null ? "-" : OfficeText.decimal(number);
    }

    /** "90,25 s.d. 92,71"; a dash where there is none. */
    static String interval(IndexFigure index) {
        return index.low() == null ? "-" : number(index.low()) + " s.d. " + number(index.high());
    }

    static String weight(WeightPolicy policy) {
        return switch (policy) {
            case EXACT_1_9 -> "satu dibagi jumlah unsur (eksak)";
            case W_0_111 -> "0,111 tiap unsur";
            case W_0_11 -> "0,11 tiap unsur";
            case CUSTOM -> "tertimbang per unsur, berjumlah 1";
        };
    }
}
