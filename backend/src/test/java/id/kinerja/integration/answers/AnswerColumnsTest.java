package id.kinerja.integration.answers;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.integration.file.SheetCell;
import id.kinerja.integration.file.SheetRow;
import id.kinerja.integration.file.SheetTable;
import id.kinerja.survey.index.Element;
import id.kinerja.survey.questionnaire.DisplayOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerColumnsTest {

    @ParameterizedTest
    @CsvSource({"PERSYARATAN, REQUIREMENTS", "Waktu Penyelesaian, TIME", "u3, TIME", "SARPRAS, FACILITIES", "Sarana dan Prasarana, FACILITIES",
        "U8, FACILITIES", "U9, COMPLAINTS", "COMPETENCE, COMPETENCE", "Biaya/Tarif, FEE"})
    void headersNameElements(String header, Element element) {
        assertThat(AnswerColumns.element(header, DisplayOrder.FACILITIES_EIGHTH)).contains(element);
    }

    @Test
    void theNumbersEightAndNineAreThoseOfTheReport() {
        assertThat(AnswerColumns.element("U8", DisplayOrder.COMPLAINTS_EIGHTH)).contains(Element.COMPLAINTS);
        assertThat(AnswerColumns.element("U9", DisplayOrder.COMPLAINTS_EIGHTH)).contains(Element.FACILITIES);
        assertThat(AnswerColumns.element("responden", DisplayOrder.FACILITIES_EIGHTH)).isEmpty();
    }

    @Test
    void aBlankIsNoAnswerAndAZeroIsRefused() {
        AnswerSheet sheet = AnswerSheet.read(columns("U1,U2", "3,", "4,0", ",", "2.0,-", "5,1"));
        assertThat(sheet.answers()).containsExactly(Map.of(Element.REQUIREMENTS, 3), Map.of(Element.REQUIREMENTS, 2));
        assertThat(sheet.refused()).extracting(AnswerSheet.Refused::code)
                .containsExactly("score-not-one-to-four", "answer-blank", "score-not-one-to-four");
        assertThat(sheet.refused().getFirst().element()).isEqualTo(Element.PROCEDURE);
    }

    private static AnswerColumns columns(String... lines) {
        List<SheetRow> rows = Arrays.stream(lines).map(line -> new SheetRow(2, Arrays.stream(line.split(",", -1)).map(SheetCell::text).toList())).toList();
        return AnswerColumns.find(List.of(new SheetTable("x", rows)), DisplayOrder.FACILITIES_EIGHTH).orElseThrow();
    }
}
