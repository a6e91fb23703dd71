package id.kinerja.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerja.cycle.CycleRequest;
import id.kinerja.cycle.CycleResponse;
import id.kinerja.cycle.CycleService;
import id.kinerja.cycle.PlaceService;
import id.kinerja.cycle.Rhythm;
import id.kinerja.demo.DemoCalendar.Quarter;
import id.kinerja.identity.account.Accounts;
import id.kinerja.identity.password.Passwords;
import id.kinerja.integration.ImportResponse;
import id.kinerja.integration.ImportService;
import id.kinerja.integration.check.ImportKind;
import id.kinerja.shared.caller.Actor;
import id.kinerja.shared.caller.CallerContext;
import id.kinerja.shared.caller.Role;
import id.kinerja.shared.http.Etag;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.problem.Messages;
import id.kinerja.shared.time.AdjustableClock;
import id.kinerja.shared.time.OfficeTime;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Sets the office up as a personnel officer would: units, people, accounts, the year; then lets the year be lived. */
@ApplicationScoped
class DemoOffice {

    private static final String NEWCOMER = """
            nip,nama,status,golongan,jenis_kelamin,tanggal_lahir,kode_unit,jabatan,jenis_jabatan,nip_atasan,tmt_jabatan
            %s,Nurul Aini,PPPK,VII,P,1998-03-14,KEC-YAN,Operator Layanan,PELAKSANA,%s,%s
            """;

    private final ImportService imports;
    private final CycleService cycles;
    private final PlaceService places;
    private final Accounts accounts;
    private final Passwords passwords;
    private final DemoRepository seen;
    private final DemoYear year;
    private final ObjectMapper json;
    private final Clock clock;
    private final OfficeTime time;

    DemoOffice(ImportService imports, CycleService cycles, PlaceService places, Accounts accounts, Passwords passwords,
            DemoRepository seen, DemoYear year, ObjectMapper json, Clock clock, OfficeTime time) {
        this.imports = imports;
        this.cycles = cycles;
        this.places = places;
        this.accounts = accounts;
        this.passwords = passwords;
        this.seen = seen;
        this.year = year;
        this.json = json;
        this.clock = clock;
        this.time = time;
    }

    /** @throws IllegalStateException where the clock of this installation cannot be moved */
    void build() {
        if (!(clock instanceof AdjustableClock adjustable)) {
            throw new IllegalStateException("The demo needs kinerja.clock.adjustable=true");
        }
        Instant now = time.now();
        try {
            live(adjustable, now, passwords.hash(DemoAccounts.PASSWORD));
        } finally {
            adjustable.release();
        }
    }

    private void live(AdjustableClock adjustable, Instant now, String passwordHash) {
        int shown = DemoCalendar.yearOf(time.today());
        adjustable.pin(morning(LocalDate.of(shown, 1, 2)));
        UUID admin = accounts.openForPerson("Administrator Sistem", DemoAccounts.ADMIN, List.of(Role.ADMIN, Role.HR_OFFICER), passwordHash);
        accounts.openForPerson("Auditor Inspektorat", DemoAccounts.AUDITOR, List.of(Role.AUDITOR), passwordHash);
        Actor founder = new Actor(admin, null, Set.of(Role.ADMIN, Role.HR_OFFICER), admin);
        CallerContext.runAs(founder, this::importOffice);
        Map<String, DemoPerson> people = people(passwordHash);
        UUID cycle = CallerContext.callAs(founder, () -> openCycle(shown));
        accounts.assignRoles(admin, List.of(Role.ADMIN));
        DemoCalendar calendar = new DemoCalendar(shown, now, time.zone(), quarters(cycle));
        Stage stage = new Stage(cycle, calendar, WorkCatalogue.read(json), people);
        year.write(stage);
        stage.timeline().play(adjustable, seen::settle);
        adjustable.pin(morning(calendar.workday(calendar.today().minusDays(8))));
        CallerContext.runAs(stage.personnel(), () -> welcomeNewcomer(calendar, cycle));
        openAccount(newcomer(calendar.year()), passwordHash);
    }

    private void importOffice() {
        apply(ImportKind.UNITS, "units.csv", text("units.csv"));
        apply(ImportKind.EMPLOYEES, "employees.csv", text("employees.csv"));
    }

    private void apply(ImportKind kind, String name, String content) {
        try {
            Path file = Files.createTempFile("demo", ".csv");
            try {
                Files.writeString(file, content);
                ImportResponse uploaded = imports.upload(kind, name, file, Messages.INDONESIAN);
                imports.apply(uploaded.id(), Etag.header(uploaded.version()), Messages.INDONESIAN);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private UUID openCycle(int shown) {
        CycleResponse cycle = cycles.createCycle(new CycleRequest(shown, null, Rhythm.QUARTERLY, null));
        cycles.openCycle(cycle.id(), Etag.header(cycle.version()));
        return cycle.id();
    }

    private List<Quarter> quarters(UUID cycle) {
        return QuarkusTransaction.requiringNew().call(() -> seen.quarters(cycle).stream()
                .map(row -> new Quarter(row.uuid("id"), (int) row.whole("sequence"), row.date("starts_on"), row.date("ends_on")))
                .toList());
    }

    private Map<String, DemoPerson> people(String passwordHash) {
        return QuarkusTransaction.requiringNew().timeout(60).call(() -> {
            Map<String, DemoPerson> people = new LinkedHashMap<>();
            int leaders = 0;
            int staff = 0;
            for (Row row : seen.people()) {
                boolean leads = !List.of("STAFF", "FUNCTIONAL").contains(row.text("kind"));
                people.put(row.text("nip"), new DemoPerson(leads ? leaders++ : staff++, row.uuid("id"),
                        openAccount(row, passwordHash), row.text("nip"), row.text("post"), row.text("assessor_nip"), leads));
            }
            return people;
        });
    }

    private UUID openAccount(Row person, String passwordHash) {
        UUID account = accounts.openForEmployee(person.uuid("id"));
        accounts.changePassword(account, passwordHash);
        switch (person.text("nip")) {
            case DemoAccounts.PERSONNEL -> accounts.assignRoles(account, List.of(Role.EMPLOYEE, Role.HR_OFFICER));
            case DemoAccounts.COUNTER -> accounts.assignRoles(account, List.of(Role.EMPLOYEE, Role.SERVICE_OFFICER));
            default -> { }
        }
        return account;
    }

    private void welcomeNewcomer(DemoCalendar calendar, UUID cycle) {
        apply(ImportKind.EMPLOYEES, "pegawai-baru.csv", NEWCOMER.formatted(
                newcomer(calendar.year()), DemoAccounts.SUPERVISOR, time.today()));
        places.addPlace(cycle, person(newcomer(calendar.year())).uuid("id"));
    }

    private void openAccount(String nip, String passwordHash) {
        QuarkusTransaction.requiringNew().run(() -> openAccount(person(nip), passwordHash));
    }

    private Row person(String nip) {
        return seen.people().stream().filter(row -> row.text("nip").equals(nip)).findFirst().orElseThrow();
    }

    /** Appointed in the year of the demo. */
    static String newcomer(int year) {
        return "19980314" + year + "212001";
    }

    private Instant morning(LocalDate day) {
        return day.atTime(LocalTime.of(8, 15)).atZone(time.zone()).toInstant();
    }

    private static String text(String file) {
        try (InputStream in = DemoOffice.class.getResourceAsStream("/demo/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
