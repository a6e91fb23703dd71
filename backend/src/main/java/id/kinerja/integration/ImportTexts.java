package id.kinerja.integration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerja.integration.check.FieldChange;
import id.kinerja.integration.check.ImportField;
import id.kinerja.integration.check.Outcome;
import id.kinerja.integration.check.RowProblem;
import id.kinerja.integration.file.RejectedRowsFile.RejectedRow;
import id.kinerja.integration.file.SheetCell;
import id.kinerja.integration.file.SheetRow;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.problem.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in the reader's language what was found in codes. */
@ApplicationScoped
class ImportTexts {

    private static final int SHOWN_VALUE = 100;
    private static final TypeReference<List<FieldChange>> CHANGES = new TypeReference<>() {};
    private static final TypeReference<List<RowProblem>> PROBLEMS = new TypeReference<>() {};

    private final Messages messages;
    private final ObjectMapper json;

    ImportTexts(Messages messages, ObjectMapper json) {
        this.messages = messages;
        this.json = json;
    }

    String label(ImportField field, Locale language) {
        return labelOf(field.key(), language);
    }

    ImportRowResponse row(ImportRun run, Row row, Locale language) {
        SheetRow raw = RawRow.read((int) row.whole("row_number"), row.text("raw"), json);
        List<ImportRowResponse.Change> changes = read(row.text("changes"), CHANGES).stream()
                .map(change -> new ImportRowResponse.Change(
                        change.field(), labelOf(change.field(), language), change.before(), change.after()))
                .toList();
        return new ImportRowResponse(raw.number(), row.oneOf("outcome", Outcome.class), row.text("label"), changes,
                read(row.text("problems"), PROBLEMS).stream().map(problem -> problem(run, raw, problem, language)).toList());
    }

    RejectedRow rejected(ImportRun run, Row row, Locale language) {
        ImportRowResponse shown = row(run, row, language);
        SheetRow raw = RawRow.read(shown.rowNumber(), row.text("raw"), json);
        String reasons = shown.problems().stream()
                .filter(problem -> problem.severity() == RowProblem.Severity.ERROR)
                .map(problem -> labelOf(problem.field(), language) + ": " + problem.detail())
                .collect(Collectors.joining(" "));
        return new RejectedRow(shown.rowNumber(), raw.cells().stream().map(SheetCell::text).toList(), reasons);
    }

    List<String> rejectedHeaders(ImportRun run, Locale language) {
        return Stream.concat(run.columns().stream().map(ImportColumn::header),
                Stream.of(messages.get(language, "integration.column.row"), messages.get(language, "integration.column.reasons"))).toList();
    }

    String sheetName(Locale language) {
        return messages.get(language, "integration.column.sheet");
    }

    private ImportRowResponse.ProblemOfRow problem(ImportRun run, SheetRow raw, RowProblem problem, Locale language) {
        Integer column = ImportJudge.mapping(run.kind(), run.columns()).columnOf(problem.field()).orElse(null);
        List<Object> arguments = new ArrayList<>(problem.arguments());
        arguments.addFirst(label(problem.field(), language));
        String code = "integration." + problem.code();
        return new ImportRowResponse.ProblemOfRow(
                column == null ? null : run.columns().get(column).header(), problem.field().key(), code,
                messages.get(language, code, arguments.toArray()), problem.severity(),
                column == null || raw.cell(column).isEmpty() ? null : shortened(raw.cell(column).text()));
    }

    private String labelOf(String field, Locale language) {
        return messages.get(language, "integration.field." + field);
    }

    private static String shortened(String text) {
        return text.length() > SHOWN_VALUE ? text.substring(0, SHOWN_VALUE - 1) + "…" : text;
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
