package id.kinerja.integration.answers;

import id.kinerja.integration.RejectedRows;
import id.kinerja.integration.UploadedReport;
import id.kinerja.integration.file.RejectedRowsFile.RejectedRow;
import id.kinerja.integration.file.SheetCell;
import id.kinerja.shared.problem.Messages;
import id.kinerja.shared.problem.Problem;
import id.kinerja.survey.index.Element;
import id.kinerja.survey.result.imported.ImportedSurvey;
import id.kinerja.survey.result.imported.ImportedSurveys;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a file of answers, and takes its good rows over. */
@ApplicationScoped
public class AnswerImports {

    private static final int SHOWN = 100;

    private final ImportedSurveys surveys;
    private final Messages messages;

    AnswerImports(ImportedSurveys surveys, Messages messages) {
        this.surveys = surveys;
        this.messages = messages;
    }

    /** @param validateOnly a mere look: nothing is written */
    AnswerImportResponse take(ImportedSurvey told, String fileName, Path file, boolean validateOnly, Locale language) {
        surveys.check(told);
        UploadedReport<AnswerColumns> uploaded = read(told, fileName, file);
        AnswerSheet sheet = AnswerSheet.read(uploaded.content());
        if (!validateOnly && sheet.answers().isEmpty()) {
            throw Problem.rule("integration.no-answers");
        }
        UUID made = validateOnly ? null : surveys.take(told, sheet.answers());
        return new AnswerImportResponse(uploaded.fileName(), sheet.answers().size(), sheet.refused().size(), columns(uploaded.content()),
                sheet.refused().stream().limit(SHOWN)
                        .map(each -> problem(each, uploaded.content(), language)).toList(),
                told.weightPolicy(), surveys.reckon(told, sheet.answers()).orElse(null), made);
    }

    RejectedRows rejected(ImportedSurvey told, String fileName, Path file, RejectedRows.Format format, Locale language) {
        UploadedReport<AnswerColumns> uploaded = read(told, fileName, file);
        List<String> headers = new ArrayList<>(uploaded.content().headers());
        Stream.of("integration.column.row", "integration.column.reasons").map(key -> messages.get(language, key)).forEach(headers::add);
        return new RejectedRows(uploaded.fileName(), format, messages.get(language, "integration.column.sheet"), headers,
                AnswerSheet.read(uploaded.content()).refused().stream().map(each -> new RejectedRow(each.row().number(),
                        each.row().cells().stream().map(SheetCell::text).toList(), reason(each, language))).toList());
    }

    private static UploadedReport<AnswerColumns> read(ImportedSurvey told, String fileName, Path file) {
        UploadedReport<AnswerColumns> uploaded = UploadedReport.read(fileName, file, tables -> AnswerColumns.find(tables, told.displayOrder())
                .orElseThrow(() -> Problem.rule("integration.elements-not-found")));
        Map<Element, Integer> places = uploaded.content().places();
        String missing = Arrays.stream(Element.values()).filter(element -> !places.containsKey(element)).map(Element::officialName)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw Problem.rule("integration.elements-missing", missing);
        }
        return uploaded;
    }

    private static List<AnswerImportResponse.Column> columns(AnswerColumns columns) {
        List<String> headers = columns.headers();
        return columns.places().entrySet().stream()
                .map(each -> new AnswerImportResponse.Column(headers.get(each.getValue()), each.getKey())).toList();
    }

    private AnswerImportResponse.RejectedAnswer problem(AnswerSheet.Refused refused, AnswerColumns columns, Locale language) {
        Integer place = refused.element() == null ? null : columns.places().get(refused.element());
        return new AnswerImportResponse.RejectedAnswer(refused.row().number(), place == null ? null : columns.headers().get(place),
                place == null ? null : refused.row().cell(place).text(), reason(refused, language));
    }

    private String reason(AnswerSheet.Refused refused, Locale language) {
        return messages.get(language, "integration." + refused.code(), refused.element() == null ? "" : refused.element().officialName());
    }
}
