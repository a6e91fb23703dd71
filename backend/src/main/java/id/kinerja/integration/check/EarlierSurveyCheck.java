package id.kinerja.integration.check;

import static id.kinerja.integration.check.ImportField.SURVEY_ENDS_ON;
import static id.kinerja.integration.check.ImportField.SURVEY_NAME;
import static id.kinerja.integration.check.ImportField.SURVEY_RESPONDENTS;
import static id.kinerja.integration.check.ImportField.SURVEY_SCALE;
import static id.kinerja.integration.check.ImportField.SURVEY_SOURCE;
import static id.kinerja.integration.check.ImportField.SURVEY_UNIT;
import static id.kinerja.integration.check.ImportField.SURVEY_VALUE;

import id.kinerja.integration.file.SheetRow;
import id.kinerja.survey.index.GradeScale;
import id.kinerja.survey.result.earlier.EarlierSurveyResult;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Judges a series of published indexes: each row alone, then against the other rows, then against what is kept already. */
public final class EarlierSurveyCheck {

    private static final Pattern VALUE = Pattern.compile("\\d{1,3}([.,]\\d{1,2})?");
    private static final Pattern COUNT = Pattern.compile("\\d{1,7}");
    private static final Pattern OLD_SCALE = Pattern.compile("2004|kepmenpan", Pattern.CASE_INSENSITIVE);
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(100);

    private final List<SheetRow> rows;
    private final Mapping mapping;
    private final LocalDate today;
    private final Function<String, Optional<UUID>> unitByCode;
    private final Map<EarlierSurveyResult.Key, EarlierSurveyResult> known;
    private final Map<String, Optional<UUID>> units = new HashMap<>();
    private final Set<EarlierSurveyResult.Key> seen = new HashSet<>();

    public EarlierSurveyCheck(List<SheetRow> rows, Mapping mapping, LocalDate today, Function<String, Optional<UUID>> unitByCode,
            Map<EarlierSurveyResult.Key, EarlierSurveyResult> known) {
        this.rows = rows;
        this.mapping = mapping;
        this.today = today;
        this.unitByCode = unitByCode;
        this.known = known;
    }

    public List<CheckedRow<EarlierSurveyResult>> judge() {
        return rows.stream().map(this::judge).toList();
    }

    private CheckedRow<EarlierSurveyResult> judge(SheetRow row) {
        RowReading cells = new RowReading(row, mapping);
        EarlierSurveyResult result = new EarlierSurveyResult(
                cells.choice(SURVEY_UNIT, "unit-unknown", code -> units.computeIfAbsent(code, unitByCode)).orElse(null),
                cells.text(SURVEY_NAME).orElse(null), day(cells), value(cells), scale(cells), respondents(cells), cells.text(SURVEY_SOURCE).orElse(null));
        boolean readable = cells.problems().stream().noneMatch(RowProblem::isError);
        if (readable && !seen.add(result.key())) {
            cells.refuse(SURVEY_ENDS_ON, "survey-twice");
        }
        String label = result.name() == null ? "-" : result.name();
        return cells.problems().stream().anyMatch(RowProblem::isError) ? CheckedRow.rejected(row.number(), label, cells.problems())
                : compare(row, label, result, cells.problems());
    }

    private CheckedRow<EarlierSurveyResult> compare(SheetRow row, String label, EarlierSurveyResult after, List<RowProblem> problems) {
        EarlierSurveyResult before = known.get(after.key());
        List<FieldChange> changes = new ArrayList<>();
        FieldChange.add(changes, SURVEY_NAME, before == null ? null : before.name(), after.name());
        FieldChange.add(changes, SURVEY_ENDS_ON, before == null ? null : before.endsOn(), after.endsOn());
        FieldChange.add(changes, SURVEY_VALUE, before == null ? null : before.value(), after.value());
        FieldChange.add(changes, SURVEY_RESPONDENTS, before == null ? null : before.respondents(), after.respondents());
        FieldChange.add(changes, SURVEY_SOURCE, before == null ? null : before.source(), after.source());
        Outcome outcome = before == null ? Outcome.CREATE : changes.isEmpty() ? Outcome.UNCHANGED : Outcome.UPDATE;
        return new CheckedRow<>(row.number(), label, outcome, changes, List.copyOf(problems), outcome == Outcome.UNCHANGED ? null : after);
    }

    private LocalDate day(RowReading cells) {
        return cells.date(SURVEY_ENDS_ON).flatMap(day ->
                day.isAfter(today) ? cells.<LocalDate>refuse(SURVEY_ENDS_ON, "survey-ahead") : Optional.of(day)).orElse(null);
    }

    /** Two decimals, with a comma or a point before them. */
    private static BigDecimal value(RowReading cells) {
        return cells.choice(SURVEY_VALUE, "index-unreadable", text -> VALUE.matcher(text).matches()
                ? Optional.of(new BigDecimal(text.replace(',', '.')).setScale(2)).filter(value -> value.compareTo(HIGHEST) <= 0)
                : Optional.empty()).orElse(null);
    }

    private static Integer respondents(RowReading cells) {
        return cells.choice(SURVEY_RESPONDENTS, "count-unreadable", text -> COUNT.matcher(text).matches() && Integer.parseInt(text) > 0
                ? Optional.of(Integer.valueOf(text)) : Optional.empty()).orElse(null);
    }

    /** The scale of today unless the row names the one of 2004. */
    private static GradeScale scale(RowReading cells) {
        return cells.text(SURVEY_SCALE).filter(text -> OLD_SCALE.matcher(text).find()).isPresent()
                ? GradeScale.KEPMENPAN_25_2004 : GradeScale.PERMENPANRB_14_2017;
    }
}
