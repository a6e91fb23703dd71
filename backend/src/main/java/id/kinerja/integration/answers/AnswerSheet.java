package id.kinerja.integration.answers;

import id.kinerja.integration.file.SheetCell;
import id.kinerja.integration.file.SheetRow;
import id.kinerja.survey.index.Element;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The rows of a file as answers. A blank is no answer; a zero is neither an answer nor a blank, so its row is refused. */
record AnswerSheet(List<Map<Element, Integer>> answers, List<Refused> refused) {

    /** A row that is not taken, and why: a key of a sentence and the element it is about, which is null for the whole row. */
    record Refused(SheetRow row, String code, Element element) {}

    private static final Pattern SCORE = Pattern.compile("[1-4]([.,]0+)?");

    static AnswerSheet read(AnswerColumns columns) {
        AnswerSheet sheet = new AnswerSheet(new ArrayList<>(), new ArrayList<>());
        columns.data().forEach(row -> sheet.add(row, columns.places()));
        return sheet;
    }

    private void add(SheetRow row, Map<Element, Integer> places) {
        Map<Element, Integer> answer = new EnumMap<>(Element.class);
        for (Map.Entry<Element, Integer> each : places.entrySet()) {
            SheetCell cell = row.cell(each.getValue());
            if (cell.isEmpty() || cell.text().equals("-")) {
                continue;
            }
            Optional<Integer> score = score(cell);
            if (score.isEmpty()) {
                refused.add(new Refused(row, "score-not-one-to-four", each.getKey()));
                return;
            }
            answer.put(each.getKey(), score.get());
        }
        if (answer.isEmpty()) {
            refused.add(new Refused(row, "answer-blank", null));
        } else {
            answers.add(answer);
        }
    }

    private static Optional<Integer> score(SheetCell cell) {
        boolean plain = cell.form() == SheetCell.Form.TEXT || cell.form() == SheetCell.Form.NUMBER;
        return plain && SCORE.matcher(cell.text()).matches() ? Optional.of(cell.text().charAt(0) - '0') : Optional.empty();
    }
}
