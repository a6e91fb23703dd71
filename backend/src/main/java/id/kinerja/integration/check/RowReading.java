package id.kinerja.integration.check;

import id.kinerja.shared.table.FormulaGuard;
import id.kinerja.integration.file.SheetCell;
import id.kinerja.integration.file.SheetRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads the cells of one row and keeps what was wrong with them. An unreadable cell reads as empty. */
final class RowReading {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final String FORCED = "0123456789=+-@";

    private final SheetRow row;
    private final Mapping mapping;
    private final List<RowProblem> problems = new ArrayList<>();

    RowReading(SheetRow row, Mapping mapping) {
        this.row = row;
        this.mapping = mapping;
    }

    /** Free text; formulas are refused, since what they would show elsewhere is not what is seen here. */
    Optional<String> text(ImportField field) {
        SheetCell cell = mapping.cell(row, field);
        String text = unquoted(cell.text());
        if (cell.form() == SheetCell.Form.ERROR) {
            return refuse(field, "cell-error");
        }
        if (cell.form() == SheetCell.Form.FORMULA || FormulaGuard.isFormula(text)) {
            return refuse(field, "formula");
        }
        if (text.isEmpty() || text.equals("-")) {
            return field.required() ? refuse(field, "missing") : Optional.empty();
        }
        if (text.length() > field.maxLength()) {
            problems.add(RowProblem.error(field, "too-long", field.maxLength()));
            return Optional.empty();
        }
        return Optional.of(BLANKS.matcher(text).replaceAll(" "));
    }

    <T> Optional<T> choice(ImportField field, String unknownCode, Function<String, Optional<T>> meaning) {
        return text(field).flatMap(text -> {
            Optional<T> known = meaning.apply(text);
            return known.isPresent() ? known : refuse(field, unknownCode);
        });
    }

    Optional<LocalDate> date(ImportField field) {
        return text(field).flatMap(text -> {
            if (mapping.cell(row, field).form() == SheetCell.Form.NUMBER) {
                return refuse(field, "date-is-number");
            }
            Optional<LocalDate> day = OfficeDate.parse(text);
            return day.isPresent()
                    ? day
                    : refuse(field, OfficeDate.looksLikeDate(text) ? "date-impossible" : "date-unreadable");
        });
    }

    /** A number of 18 digits as text, or the way in which it was destroyed. */
    Optional<String> nip(ImportField field, LocalDate today) {
        return text(field).flatMap(text -> {
            Optional<NipFault> fault = NipFault.of(text, mapping.cell(row, field).form(), today);
            if (fault.isEmpty()) {
                return Optional.of(NipFault.digits(text));
            }
            problems.add(RowProblem.error(field, fault.get().code(), fault.get().arguments(text)));
            return Optional.empty();
        });
    }

    void warn(ImportField field, String code) {
        problems.add(RowProblem.warning(field, code));
    }

    <T> Optional<T> refuse(ImportField field, String code) {
        problems.add(RowProblem.error(field, code));
        return Optional.empty();
    }

    List<RowProblem> problems() {
        return problems;
    }

    /** A leading apostrophe is how people force text; from a CSV it comes along. */
    private static String unquoted(String text) {
        return text.length() > 1 && text.charAt(0) == '\'' && FORCED.indexOf(text.charAt(1)) >= 0 ? text.substring(1) : text;
    }
}
