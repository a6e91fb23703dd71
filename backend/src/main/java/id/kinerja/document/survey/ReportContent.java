package id.kinerja.document.survey;

import id.kinerja.organization.calendar.WorkingDays;
import id.kinerja.survey.index.Element;
import id.kinerja.survey.result.ResultsResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Everything a report is told from.
 *
 * @param written by the office
 * @param suggested reckoned from the result, for what the office did not write
 * @param earlier plan of the survey before this one
 * @param workingDays around the timetable
 * @param webPage where anybody reads the published result
 */
record ReportContent(
        ResultsResponse result, ReportTexts written, ReportTexts suggested, List<Question> questions, List<Planned> plan,
        List<Planned> earlier, String earlierName, Signatory signatory, WorkingDays workingDays, AnswerSheet answers, String webPage) {

    /** One question as it was asked. */
    record Question(String code, Element element, String text, List<String> options) {

        /** The element's official name; of an item that the unit added, its question. */
        String label() {
            return element == null ? text : element.officialName();
        }
    }

    /** An improvement with how far it is. */
    record Planned(String itemCode, String action, int year, int quarter, String owner, int percentDone, String evidence, LocalDate doneOn) {}

    /** The head of the unit; unknown parts are empty. */
    record Signatory(String name, String nip, String title) {}

    ReportTexts texts() {
        return written.orElse(suggested);
    }

    boolean hasFigures() {
        return result.index() != null && !result.elements().isEmpty();
    }

    String elementOf(String itemCode) {
        return questions.stream().filter(each -> Objects.equals(each.code(), itemCode)).map(Question::label).findFirst().orElse(itemCode);
    }
}
