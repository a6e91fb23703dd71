package id.kinerja.integration;

import id.kinerja.integration.check.CheckedRow;
import id.kinerja.integration.check.EarlierSurveyCheck;
import id.kinerja.integration.check.Mapping;
import id.kinerja.integration.file.SheetRow;
import id.kinerja.organization.unit.UnitService;
import id.kinerja.shared.time.OfficeTime;
import id.kinerja.survey.result.earlier.EarlierSurveyResult;
import id.kinerja.survey.result.earlier.EarlierSurveyResults;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;

/** Judges series of published indexes against those that are kept, and hands the good rows over. */
@ApplicationScoped
class EarlierSeries {

    private final EarlierSurveyResults results;
    private final UnitService units;
    private final OfficeTime time;

    EarlierSeries(EarlierSurveyResults results, UnitService units, OfficeTime time) {
        this.results = results;
        this.units = units;
        this.time = time;
    }

    Judgement<EarlierSurveyResult> judge(List<SheetRow> rows, Mapping mapping) {
        return new Judgement<>(new EarlierSurveyCheck(rows, mapping, time.today(),
                code -> units.findByCode(code).map(unit -> unit.id()), results.known()).judge());
    }

    void publish(List<CheckedRow<EarlierSurveyResult>> rows) {
        results.put(rows.stream().map(CheckedRow::proposal).filter(Objects::nonNull).toList());
    }
}
