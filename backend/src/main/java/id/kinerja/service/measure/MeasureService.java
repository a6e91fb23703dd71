package id.kinerja.service.measure;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.organization.OrganizationRelations;
import id.kinerja.organization.PersonRef;
import id.kinerja.organization.UnitRef;
import id.kinerja.service.request.CounterPermissions;
import id.kinerja.service.request.CounterScope;
import id.kinerja.service.request.ServiceTypeRef;
import id.kinerja.service.standard.PromisedDuration;
import id.kinerja.service.standard.ServiceStandard;
import id.kinerja.service.standard.ServiceTypeService;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.statistics.ControlChart;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Reckons the measures of units and of the people who did the steps. */
@ApplicationScoped
public class MeasureService {

    private static final int LONGEST_YEARS = 5;

    private final MeasureRepository measures;
    private final HandlerRepository handlers;
    private final ServiceTypeService types;
    private final CounterPermissions permissions;
    private final OrganizationRelations organization;
    private final AuditTrail trail;
    private final OfficeTime time;

    MeasureService(MeasureRepository measures, HandlerRepository handlers, ServiceTypeService types, CounterPermissions permissions,
            OrganizationRelations organization, AuditTrail trail, OfficeTime time) {
        this.measures = measures;
        this.handlers = handlers;
        this.types = types;
        this.permissions = permissions;
        this.organization = organization;
        this.trail = trail;
        this.time = time;
    }

    MeasuresResponse measure(UUID unitId, UUID serviceTypeId, LocalDate from, LocalDate to) {
        MeasureSpan span = span(unitId, permissions.scope(), from, to);
        List<Row> rows = measures.figures(span);
        List<WeekFigures> weeks = measures.weeks(span, serviceTypeId);
        ControlChart chart = weeks.size() < ControlChart.FEWEST ? null
                : ControlChart.of(weeks.stream().map(week -> week.processing().medianSeconds().doubleValue()).toList());
        return new MeasuresResponse(from, to, span.now(),
                Figures.of(rows.stream().filter(row -> row.uuid("service_type_id") == null).findFirst().orElseThrow()),
                services(rows, to), marked(weeks, chart), limits(chart), measures.backlog(span), measures.returnCauses(span),
                measures.steps(span));
    }

    /** Those of a unit for its head and the auditor; one's own for whoever did steps there. */
    HandlerListResponse listHandlers(UUID unitId, LocalDate from, LocalDate to) {
        CounterScope scope = permissions.scope();
        MeasureSpan span = span(unitId, scope, from, to);
        boolean leads = scope.all() || scope.heads().contains(unitId);
        if (leads) {
            trail.recordRead(AuditEntry.list("SERVICE_HANDLERS_LISTED", "UNIT").with("unitId", unitId.toString())
                    .with("from", from.toString()).with("to", to.toString()));
        }
        List<Row> mix = handlers.mix(span);
        CaseMix unit = new CaseMix(cases(mix, null));
        List<HandlerFigures> items = handlers.byPerson(span).stream()
                .filter(row -> leads || row.uuid("handler_employee_id").equals(scope.employeeId()))
                .map(row -> figures(row, unit.ratio(cases(mix, row.uuid("handler_employee_id"))).orElse(null)))
                .toList();
        return new HandlerListResponse(items, span.now());
    }

    private MeasureSpan span(UUID unitId, CounterScope scope, LocalDate from, LocalDate to) {
        if (!scope.sees(unitId)) {
            throw Problem.notFound();
        }
        if (to.isBefore(from) || to.isAfter(from.plusYears(LONGEST_YEARS))) {
            throw Problem.invalid("service.span-wrong", LONGEST_YEARS).at("/query/to", "service.span-wrong", LONGEST_YEARS);
        }
        boolean below = scope.all() || scope.heads().contains(unitId);
        Set<UUID> units = below ? organization.subtree(unitId) : Set.of(unitId);
        if (units.isEmpty()) {
            throw Problem.notFound();
        }
        return new MeasureSpan(units, time.startOf(from), time.startOf(to.plusDays(1)), time.now());
    }

    private List<TypeFigures> services(List<Row> rows, LocalDate to) {
        List<Row> each = rows.stream().filter(row -> row.uuid("service_type_id") != null).toList();
        Map<UUID, List<ServiceStandard>> standards = types.byType(each.stream().map(row -> row.uuid("service_type_id")).toList());
        return each.stream().map(row -> {
            UUID type = row.uuid("service_type_id");
            PromisedDuration promise = ServiceTypeService.inForce(standards.getOrDefault(type, List.of()), to)
                    .map(ServiceStandard::duration).map(PromisedDuration::of).orElse(null);
            return new TypeFigures(new ServiceTypeRef(type, row.text("type_name")),
                    new UnitRef(row.uuid("unit_id"), row.text("unit_name")), promise, Figures.of(row));
        }).toList();
    }

    private static List<WeekFigures> marked(List<WeekFigures> weeks, ControlChart chart) {
        return IntStream.range(0, weeks.size())
                .mapToObj(place -> new WeekFigures(weeks.get(place).startsOn(), weeks.get(place).processing(),
                        chart != null && chart.signals().contains(place)))
                .toList();
    }

    private static ChartLimits limits(ControlChart chart) {
        return chart == null ? null
                : new ChartLimits(Math.round(chart.mean()), Math.max(0, Math.round(chart.lower())), Math.round(chart.upper()));
    }

    private static List<CaseMix.Cases> cases(List<Row> mix, UUID handler) {
        return mix.stream().filter(row -> Objects.equals(row.uuid("handler_employee_id"), handler))
                .map(row -> new CaseMix.Cases(row.uuid("service_type_id"), row.whole("judged"), row.whole("on_time"))).toList();
    }

    private static HandlerFigures figures(Row row, BigDecimal ratio) {
        long requests = row.whole("requests");
        return new HandlerFigures(new PersonRef(row.uuid("handler_employee_id"), row.text("name")), requests, Spread.of(row, "own"),
                Share.of(row.whole("on_time"), row.whole("judged")), ratio, Share.of(requests - row.whole("corrected"), requests));
    }
}
