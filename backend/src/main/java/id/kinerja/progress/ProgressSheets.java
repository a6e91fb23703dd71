package id.kinerja.progress;

import id.kinerja.progress.computed.ComputedSpan;
import id.kinerja.progress.computed.ComputedValue;
import id.kinerja.progress.computed.ComputedValues;
import id.kinerja.service.measure.PersonFinding;
import id.kinerja.service.measure.PersonMeasures;
import id.kinerja.service.measure.PersonRequest;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import id.kinerja.target.IndicatorSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Progress with what fills itself filled in: one statement where nothing does, and one or two more where something does. */
@ApplicationScoped
class ProgressSheets {

    private final ProgressRepository repository;
    private final ComputedValues values;
    private final PersonMeasures requests;
    private final OfficeTime time;

    ProgressSheets(ProgressRepository repository, ComputedValues values, PersonMeasures requests, OfficeTime time) {
        this.repository = repository;
        this.values = values;
        this.requests = requests;
        this.time = time;
    }

    ProgressSheet get(UUID planId, UUID periodId) {
        ProgressSheet sheet = repository.getSheet(planId, periodId, time.today());
        List<IndicatorSource> sources = sheet.sources();
        if (sheet.span() == null || sources.stream().noneMatch(IndicatorSource::isComputed)) {
            return sheet;
        }
        Map<IndicatorSource, ComputedValue> computed = values.reckon(sheet.span(), sources);
        return sheet.filled(computed);
    }

    Page<PersonRequest> listRequests(UUID planId, UUID periodId, UUID indicatorId, PersonFinding finding, PageQuery page) {
        ProgressSheet sheet = repository.getSheet(planId, periodId, time.today());
        PersonFinding cases = sheet.findIndicator(indicatorId).orElseThrow(Problem::notFound).source().cases()
                .orElseThrow(() -> Problem.notFound("progress.no-requests-behind"));
        ComputedSpan span = sheet.span();
        return requests.list(span.employeeId(), span.from(), span.to(), finding == null ? cases : finding, page);
    }

    /** Every request behind the indicators of a sheet that count requests; none where no indicator does. */
    List<PersonRequest> listRequests(ProgressSheet sheet) {
        ComputedSpan span = sheet.span();
        return span == null || span.to().isBefore(span.from()) || sheet.sources().stream().noneMatch(IndicatorSource::countsRequests)
                ? List.of() : requests.listAll(span.employeeId(), span.from(), span.to());
    }
}
