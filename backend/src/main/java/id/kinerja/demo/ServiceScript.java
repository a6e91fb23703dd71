package id.kinerja.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerja.organization.unit.UnitService;
import id.kinerja.service.clock.WorkingCalendar;
import id.kinerja.service.complaint.ComplaintChannel;
import id.kinerja.service.complaint.ComplaintClass;
import id.kinerja.service.complaint.ComplaintRequest;
import id.kinerja.service.complaint.ComplaintResponse;
import id.kinerja.service.complaint.ComplaintService;
import id.kinerja.service.hours.CounterCalendars;
import id.kinerja.service.hours.CounterHoursRequest;
import id.kinerja.service.hours.CounterHoursService;
import id.kinerja.service.hours.CounterSpan;
import id.kinerja.service.request.EventKind;
import id.kinerja.service.request.LoggedEvent;
import id.kinerja.service.request.LoggedRequest;
import id.kinerja.service.request.RequestLogImport;
import id.kinerja.service.request.Writer;
import id.kinerja.service.standard.ServiceTypeRequest;
import id.kinerja.service.standard.ServiceTypeResponse;
import id.kinerja.service.standard.ServiceTypeService;
import id.kinerja.shared.http.Etag;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * The counters: services and hours are set by the personnel office in January; then each day some eighty people come. A
 * month's log is added at its end, so that it stands where the other chapters look for it; the last one ends with today,
 * with people still waiting.
 */
@ApplicationScoped
class ServiceScript implements DemoChapter {

    private static final String DISTRICT_COUNTER = "KEC-YAN";
    private static final String VILLAGE_COUNTER = "KEL-01";
    private static final long SEED = 20_260_120L;
    /** People a day, on average. */
    private static final Map<String, Integer> VISITORS = Map.of(DISTRICT_COUNTER, 60, VILLAGE_COUNTER, 22);

    private final ServiceTypeService types;
    private final CounterHoursService hours;
    private final CounterCalendars calendars;
    private final RequestLogImport log;
    private final ComplaintService complaints;
    private final UnitService units;
    private final ObjectMapper json;
    private final Map<String, UUID> typeIds = new HashMap<>();

    ServiceScript(ServiceTypeService types, CounterHoursService hours, CounterCalendars calendars, RequestLogImport log,
            ComplaintService complaints, UnitService units, ObjectMapper json) {
        this.types = types;
        this.hours = hours;
        this.calendars = calendars;
        this.log = log;
        this.complaints = complaints;
        this.units = units;
        this.json = json;
    }

    @Override
    public void write(Stage stage) {
        ServiceCatalogue catalogue = ServiceCatalogue.read(json);
        int year = stage.calendar().year();
        stage.timeline().at(at(stage, LocalDate.of(year, 1, 2), 7), stage.personnel(), () -> setUp(catalogue, year));
        LocalDate end = stage.calendar().today();
        for (int month = 1; month <= 12; month++) {
            YearMonth span = YearMonth.of(year, month);
            if (!span.atEndOfMonth().isBefore(end)) {
                break;
            }
            stage.timeline().at(at(stage, span.plusMonths(1).atDay(1), 6), stage.personnel(), () -> addMonth(stage, catalogue, span));
        }
        stage.timeline().at(stage.calendar().now().minusSeconds(60), stage.personnel(), () -> {
            if (end.getYear() == year) {
                addMonth(stage, catalogue, YearMonth.from(end));
            }
            addWaiting(stage, catalogue);
        });
        addComplaints(stage, catalogue);
    }

    private void setUp(ServiceCatalogue catalogue, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        hours.add(new CounterHoursRequest(unit("KEC"), first, Stream.of(DayOfWeek.values()).filter(day -> day.getValue() <= 5)
                .flatMap(ServiceScript::spans).toList()));
        for (String counter : VISITORS.keySet().stream().sorted().toList()) {
            for (ServiceCatalogue.Kind kind : catalogue.kindsOf(counter)) {
                ServiceTypeResponse made = types.create(new ServiceTypeRequest(unit(counter), kind.code(), kind.name()));
                typeIds.put(counter + kind.code(), made.id());
                if (kind.amount() != null) {
                    types.addStandard(made.id(), Etag.header(made.version()), catalogue.standard(kind, year));
                }
            }
        }
    }

    private static Stream<CounterSpan> spans(DayOfWeek day) {
        return day == DayOfWeek.FRIDAY
                ? Stream.of(new CounterSpan(day, "08:00", "11:30"), new CounterSpan(day, "13:00", "15:00"))
                : Stream.of(new CounterSpan(day, "08:00", "12:00"), new CounterSpan(day, "13:00", "15:00"));
    }

    private void addMonth(Stage stage, ServiceCatalogue catalogue, YearMonth month) {
        addMonth(stage, catalogue, month, DISTRICT_COUNTER, crew(stage, stage.person(DemoAccounts.COUNTER), CounterCrew.DISTRICT,
                DemoAccounts.SUPERVISOR, DemoAccounts.HEAD));
        addMonth(stage, catalogue, month, VILLAGE_COUNTER, crew(stage, stage.person(CounterCrew.OF_VILLAGE), CounterCrew.VILLAGE,
                "199502092015112001", DemoAccounts.VILLAGE));
    }

    /** A request that began in the month is written to its end; what lies after today has not happened. */
    private void addMonth(Stage stage, ServiceCatalogue catalogue, YearMonth month, String counter, ServiceDay.Crew crew) {
        UUID unit = unit(counter);
        WorkingCalendar calendar = calendars.find(unit).orElseThrow();
        ServiceDay day = new ServiceDay(calendar, catalogue, crew);
        Instant now = stage.calendar().now();
        List<LoggedRequest> requests = new ArrayList<>();
        for (LocalDate date = month.atDay(1); !date.isAfter(month.atEndOfMonth()) && !date.isAfter(stage.calendar().today()); date = date.plusDays(1)) {
            Random chance = new Random(SEED + date.toEpochDay() * 31 + counter.hashCode());
            int visitors = calendar.isOpenOn(date) ? (int) Math.round(VISITORS.get(counter) + chance.nextGaussian() * 4) : 0;
            for (int visitor = 0; visitor < visitors; visitor++) {
                addVisitor(requests, day, catalogue.oneOf(counter, chance), counter, date.atTime(8, 0).plusSeconds(chance.nextInt(21_000)), stage, chance, now);
            }
        }
        log.add(unit, requests, true);
    }

    private void addVisitor(List<LoggedRequest> requests, ServiceDay day, ServiceCatalogue.Kind kind, String counter, LocalDateTime arrival,
            Stage stage, Random chance, Instant now) {
        Instant at = arrival.atZone(stage.calendar().zone()).toInstant();
        List<LoggedEvent> happened = day.events(kind, arrival, at, chance).stream().filter(event -> event.at().isBefore(now)).toList();
        if (!happened.isEmpty()) {
            String ticket = counter.charAt(2) + "-%03d".formatted(requests.size() % 200 + 1);
            requests.add(new LoggedRequest(typeIds.get(counter + kind.code()), null, ticket, happened, day.desk()));
        }
    }

    /** Whoever stands at the counter when the demo is opened, at whatever hour that is. */
    private void addWaiting(Stage stage, ServiceCatalogue catalogue) {
        Instant now = stage.calendar().now();
        Writer desk = crew(stage, stage.person(DemoAccounts.COUNTER), CounterCrew.DISTRICT, DemoAccounts.SUPERVISOR, DemoAccounts.HEAD).desk();
        List<ServiceCatalogue.Kind> kinds = catalogue.kindsOf(DISTRICT_COUNTER);
        List<LoggedRequest> waiting = new ArrayList<>();
        for (int place = 0; place < 6; place++) {
            UUID type = typeIds.get(DISTRICT_COUNTER + kinds.get(place).code());
            LoggedEvent ticket = LoggedEvent.of(EventKind.TICKET, now.minusSeconds(120 + 240L * (6 - place)));
            waiting.add(new LoggedRequest(type, null, "C-9%02d".formatted(place + 1), place > 1 ? List.of(ticket) : List.of(ticket,
                    LoggedEvent.of(EventKind.CALLED, now.minusSeconds(110)), LoggedEvent.of(EventKind.INTAKE, now.minusSeconds(100)),
                    LoggedEvent.of(EventKind.COMPLETED, now.minusSeconds(90))), desk));
        }
        log.add(unit(DISTRICT_COUNTER), waiting, true);
    }

    private void addComplaints(Stage stage, ServiceCatalogue catalogue) {
        DemoPerson chief = stage.person(DemoAccounts.SUPERVISOR);
        int back = 70;
        for (JsonNode said : catalogue.complaints()) {
            LocalDate day = stage.calendar().workday(stage.calendar().today().minusDays(back));
            AtomicReference<ComplaintResponse> made = new AtomicReference<>();
            stage.timeline().at(at(stage, day, 10), chief.actor(), () -> made.set(complaints.receive(new ComplaintRequest(unit(DISTRICT_COUNTER),
                    null, ComplaintChannel.valueOf(said.get("channel").asText()), null, ComplaintClass.valueOf(said.get("klass").asText()),
                    said.get("conduct").asBoolean(), said.get("text").asText()))));
            if (!said.get("answer").isNull()) {
                stage.timeline().at(at(stage, day.plusDays(2), 11), chief.actor(), () -> answer(made.get(), said));
            }
            back = back / 2;
        }
    }

    private void answer(ComplaintResponse complaint, JsonNode said) {
        ComplaintResponse answered = complaints.answer(complaint.id(), Etag.header(complaint.version()), said.get("answer").asText());
        if (said.get("told").asBoolean()) {
            complaints.tell(answered.id(), Etag.header(answered.version()));
        }
    }

    private static ServiceDay.Crew crew(Stage stage, DemoPerson desk, List<String> drafters, String initials, String signs) {
        return new ServiceDay.Crew(new Writer(desk.accountId(), desk.employeeId()),
                drafters.stream().map(nip -> stage.person(nip).employeeId()).toList(),
                stage.person(initials).employeeId(), stage.person(signs).employeeId());
    }

    private UUID unit(String code) {
        return units.findByCode(code).orElseThrow().id();
    }

    private static Instant at(Stage stage, LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(stage.calendar().zone()).toInstant();
    }
}
