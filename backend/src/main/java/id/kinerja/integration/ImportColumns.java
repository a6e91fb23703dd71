package id.kinerja.integration;

import id.kinerja.integration.check.ColumnRecognition;
import id.kinerja.integration.check.ImportField;
import id.kinerja.integration.check.ImportKind;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.problem.ProblemException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the columns of a file mean: recognised at first, then as a person says. */
final class ImportColumns {

    private ImportColumns() {}

    static List<ImportColumn> recognise(ImportKind kind, List<String> headers) {
        List<Optional<ImportField>> fields = ColumnRecognition.recognise(kind, headers);
        List<ImportColumn> columns = new ArrayList<>(headers.size());
        for (int place = 0; place < headers.size(); place++) {
            String header = headers.get(place);
            columns.add(fields.get(place).map(field -> ImportColumn.mapped(header, field.key()))
                    .orElseGet(() -> ColumnRecognition.isNeedless(header)
                            ? ImportColumn.notStored(header) : ImportColumn.notUsed(header)));
        }
        return columns;
    }

    /** Every fault of the request is named at its place. */
    static List<ImportColumn> map(ImportKind kind, List<ImportColumn> columns, ImportMappingRequest request) {
        ProblemException faults = Problem.rule("integration.mapping-invalid");
        Map<String, ImportColumn> byHeader = new HashMap<>();
        columns.forEach(column -> byHeader.put(column.header(), column));
        Map<String, String> wanted = new HashMap<>();
        Set<String> fields = new HashSet<>();
        for (int place = 0; place < request.columns().size(); place++) {
            ImportMappingRequest.Column column = request.columns().get(place);
            findFault(kind, byHeader.get(column.header()), column.field(), fields)
                    .ifPresent(fault -> faults.at("/columns/" + request.columns().indexOf(column), fault));
            if (wanted.putIfAbsent(column.header(), column.field() == null ? "" : column.field()) != null) {
                faults.at("/columns/" + place + "/header", "integration.header-twice");
            }
        }
        faults.throwIfAnyFault();
        return columns.stream().map(column -> mapped(column, wanted.getOrDefault(column.header(), ""))).toList();
    }

    private static Optional<String> findFault(ImportKind kind, ImportColumn column, String field, Set<String> fields) {
        if (column == null) {
            return Optional.of("integration.header-unknown");
        }
        if (field == null) {
            return Optional.empty();
        }
        if (ImportField.find(kind, field).isEmpty()) {
            return Optional.of("integration.field-unknown");
        }
        if (column.use() == ImportColumn.Use.NOT_STORED) {
            return Optional.of("integration.column-not-stored");
        }
        return fields.add(field) ? Optional.empty() : Optional.of("integration.field-twice");
    }

    private static ImportColumn mapped(ImportColumn column, String field) {
        if (column.use() == ImportColumn.Use.NOT_STORED) {
            return column;
        }
        return field.isEmpty() ? ImportColumn.notUsed(column.header()) : ImportColumn.mapped(column.header(), field);
    }
}
