package id.kinerja.integration.check;

import java.util.List;
import java.util.Objects;

/** What a row changes in one field, as people read it; null is "nothing". */
public record FieldChange(String field, String before, String after) {

    static void add(List<FieldChange> changes, ImportField field, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            changes.add(new FieldChange(field.key(), text(before), text(after)));
        }
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
