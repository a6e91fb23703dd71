package id.kinerja.document.survey;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.document.form.OfficeText;
import id.kinerja.document.paper.CardPaper;
import id.kinerja.shared.problem.Messages;
import id.kinerja.survey.index.Grade;
import id.kinerja.survey.result.ProfileTable;
import id.kinerja.survey.result.SurveyHead;
import id.kinerja.survey.result.figure.IndexFigure;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The card with which an office makes its index known. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SurveyCard", description = "The card with which an office makes its index known.")
public record SurveyCard(
        @Schema(required = true) SurveyHead survey,
        @Schema(required = true, description = "False with too few answers: then there is no card to hand out.") boolean enough,
        @Schema(description = "Absent with too few answers.") BigDecimal value,
        Grade grade,
        @Schema(required = true, minimum = "0") long respondents,
        @Schema(required = true, maxItems = 4, description = "Small groups are hidden, as everywhere.") List<ProfileTable> profile,
        @Schema(required = true, maxLength = 500, description = "Where anybody reads the whole result.") String address) {

    private static final String TITLE = "INDEKS KEPUASAN MASYARAKAT (IKM)";

    static SurveyCard of(SurveyHead survey, long respondents, IndexFigure index, List<ProfileTable> profile, String address) {
        return new SurveyCard(survey, index != null, index == null ? null : index.value(), index == null ? null : index.grade(),
                respondents, profile, address);
    }

    /** In the words that offices hang up; they thank the citizens for their answers. */
    CardPaper.Face face() {
        String unit = survey.unit().name();
        return new CardPaper.Face(survey.publishedAt() == null, TITLE, unit.toUpperCase(Messages.INDONESIAN),
                survey.name() + ", " + OfficeText.span(survey.startsOn(), survey.endsOn()), SurveyWords.number(value), SurveyWords.letter(grade),
                grade == null ? "-" : grade.words().toUpperCase(Messages.INDONESIAN), OfficeText.count(respondents),
                profile.stream().map(SurveyCard::group).toList(), note(),
                "TERIMA KASIH ATAS PENILAIAN YANG TELAH ANDA BERIKAN. MASUKAN ANDA SANGAT BERMANFAAT UNTUK KEMAJUAN "
                        + unit.toUpperCase(Messages.INDONESIAN)
                        + " AGAR TERUS MEMPERBAIKI DAN MENINGKATKAN KUALITAS PELAYANAN BAGI MASYARAKAT.", address);
    }

    private String note() {
        boolean hidden = profile.stream().flatMap(table -> table.groups().stream()).anyMatch(group -> group.respondents() == null);
        return hidden ? "* Kelompok yang terlalu kecil tidak ditampilkan agar tidak ada orang yang dapat dikenali." : null;
    }

    private static CardPaper.Group group(ProfileTable table) {
        return new CardPaper.Group(SurveyWords.trait(table.trait()).toUpperCase(Messages.INDONESIAN),
                table.groups().stream().sorted(Comparator.comparing(each -> SurveyWords.place(each.value())))
                        .map(each -> new CardPaper.Line(SurveyWords.group(each.value()),
                                each.respondents() == null ? "*" : OfficeText.count(each.respondents())))
                        .toList());
    }
}
