package id.kinerja.progress;

import id.kinerja.shared.caller.Role;
import id.kinerja.target.plan.PlanEstablished;
import id.kinerja.testing.Database;
import id.kinerja.testing.TestTokens;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An office in the second quarter of 2026: the head (Camat), a chief of section whom the head assesses, the clerk and a
 * colleague whom the chief assesses, and a stranger in another section. The clerk's plan is established.
 */
public final class Office {

    public static final UUID CYCLE = id(1);
    public static final UUID Q1 = id(2);
    public static final UUID Q2 = id(3);
    public static final UUID Q3 = id(4);
    public static final UUID Q4 = id(5);
    public static final UUID OTHER_CYCLE = id(6);
    public static final UUID OTHER_PERIOD = id(7);

    public static final UUID DISTRICT = id(10);
    public static final UUID SECTION = id(11);
    public static final UUID OTHER_SECTION = id(12);

    public static final Person HEAD = new Person(id(20), "Hani Lestari, S.Sos.");
    public static final Person CHIEF = new Person(id(21), "Budi Maulana, S.E.");
    public static final Person CLERK = new Person(id(22), "Ika Sari, A.Md.");
    public static final Person COLLEAGUE = new Person(id(23), "Rudi Hartono");
    public static final Person OTHER_CHIEF = new Person(id(24), "Dewi Anggraini, S.IP.");
    public static final Person STRANGER = new Person(id(25), "Agus Salim");
    public static final Person SECRETARY = new Person(id(26), "Siti Rahma, S.H.");

    public static final UUID PLAN = id(40);
    public static final UUID LETTERS = id(41);
    public static final UUID SATISFACTION = id(42);
    public static final UUID EVENTS = id(43);
    /** 480 letters a year, the more the better. */
    public static final UUID LETTERS_ISSUED = id(51);
    /** At most 2 days on average. */
    public static final UUID LETTERS_DAYS = id(52);
    /** A satisfaction between 80 and 90. */
    public static final UUID SATISFACTION_SCORE = id(53);
    /** 4 events a year, an additional target. */
    public static final UUID EVENTS_HELD = id(54);

    private Office() {}

    public record Person(UUID id, String name) {

        public TestTokens token(Role... roles) {
            return TestTokens.of(roles).employee(id).account(new UUID(id.getMostSignificantBits(), ~id.getLeastSignificantBits()));
        }

        public String bearer() {
            return token(Role.EMPLOYEE).bearer();
        }
    }

    public static String auditor() {
        return TestTokens.of(Role.AUDITOR).bearer();
    }

    public static String officer() {
        return TestTokens.of(Role.HR_OFFICER).bearer();
    }

    public static String administrator() {
        return TestTokens.of(Role.ADMIN).bearer();
    }

    /** Everything, with the evaluations that the established plan brings about. */
    public static void open() {
        cycle(CYCLE, 2026);
        period(Q1, CYCLE, 1, "Triwulan I", "2026-01-01", "2026-03-31", "2026-04-10", "2026-04-30");
        period(Q2, CYCLE, 2, "Triwulan II", "2026-04-01", "2026-06-30", "2026-07-10", "2026-07-31");
        period(Q3, CYCLE, 3, "Triwulan III", "2026-07-01", "2026-09-30", "2026-10-10", "2026-10-31");
        period(Q4, CYCLE, 4, "Triwulan IV", "2026-10-01", "2026-12-31", "2027-01-10", "2027-01-31");
        cycle(OTHER_CYCLE, 2025);
        period(OTHER_PERIOD, OTHER_CYCLE, 1, "Tahunan", "2025-01-01", "2025-12-31", "2026-01-10", "2026-01-31");
        unit(DISTRICT, "KEC", "Kecamatan Kasemen", null);
        unit(SECTION, "KEC-PEL", "Seksi Pelayanan Umum", DISTRICT);
        unit(OTHER_SECTION, "KEC-TRA", "Seksi Ketenteraman", DISTRICT);
        employ(HEAD, DISTRICT, "Camat", true, null, null);
        employ(SECRETARY, DISTRICT, "Sekretaris Camat", false, HEAD, null);
        employ(CHIEF, SECTION, "Kepala Seksi Pelayanan Umum", true, SECRETARY, HEAD);
        employ(CLERK, SECTION, "Pengadministrasi Umum", false, CHIEF, SECRETARY);
        employ(COLLEAGUE, SECTION, "Pengelola Layanan", false, CHIEF, SECRETARY);
        employ(OTHER_CHIEF, OTHER_SECTION, "Kepala Seksi Ketenteraman", true, SECRETARY, HEAD);
        employ(STRANGER, OTHER_SECTION, "Pengelola Keamanan", false, OTHER_CHIEF, SECRETARY);
        planOfTheClerk();
        establish(PLAN, null);
    }

    private static void planOfTheClerk() {
        draft(PLAN, CLERK, 1, null);
        target(LETTERS, PLAN, LETTERS, 0, "MAIN", "Surat keterangan warga terbit tepat waktu");
        target(SATISFACTION, PLAN, SATISFACTION, 1, "MAIN", "Warga puas dengan layanan loket");
        target(EVENTS, PLAN, EVENTS, 2, "ADDITIONAL", "Kegiatan bersama warga terlaksana");
        indicator(LETTERS_ISSUED, LETTERS, LETTERS_ISSUED, 0, "QUANTITY", "surat", "HIGHER_BETTER", "SUM", "480", null, null);
        indicator(LETTERS_DAYS, LETTERS, LETTERS_DAYS, 1, "TIME", "hari kerja", "LOWER_BETTER", "AVERAGE", "2", null, null);
        indicator(SATISFACTION_SCORE, SATISFACTION, SATISFACTION_SCORE, 0, "QUALITY", "nilai", "RANGE", "LATEST", null, "80", "90");
        indicator(EVENTS_HELD, EVENTS, EVENTS_HELD, 0, "QUANTITY", "kegiatan", "HIGHER_BETTER", "SUM", "4", null, null);
        Database.run("INSERT INTO behaviour_expectation (plan_id, value_code, text) VALUES (?, 'LOYAL', 'Jaga kerahasiaan data warga')", PLAN);
    }

    /** As Plh in the post that the other one holds. */
    public static void acts(Person official, Person holder, String from, String to) {
        Database.run("INSERT INTO assignment (id, employee_id, position_id, unit_id, starts_on, ends_on, kind)"
                        + " SELECT gen_random_uuid(), ?, a.position_id, a.unit_id, ?, ?, 'ACTING_PLH' FROM assignment a"
                        + " WHERE a.employee_id = ? AND a.kind = 'DEFINITIVE'",
                official.id(), LocalDate.parse(from), LocalDate.parse(to), holder.id());
    }

    public static void draft(UUID plan, Person employee, int number, UUID supersedes) {
        Database.run("INSERT INTO plan (id, cycle_id, employee_id, version_number, approach, status, created_at, content_changed_at,"
                        + " supersedes_id, revision_reason, version)"
                        + " VALUES (?, ?, ?, ?, 'QUANTITATIVE', 'DRAFT', '2026-01-05T02:00:00Z', '2026-01-05T02:00:00Z', ?, ?, 0)",
                plan, CYCLE, employee.id(), number, supersedes, supersedes == null ? null : "Target berubah");
    }

    public static void target(UUID id, UUID plan, UUID lineage, int sequence, String kind, String title) {
        Database.run("INSERT INTO target (id, plan_id, lineage_id, sequence, kind, title) VALUES (?, ?, ?, ?, ?, ?)",
                id, plan, lineage, sequence, kind, title);
    }

    public static void indicator(
            UUID id, UUID target, UUID lineage, int sequence, String aspect, String unit, String direction, String accumulation,
            String value, String low, String high) {
        Database.run("INSERT INTO indicator (id, target_id, lineage_id, sequence, aspect, description, unit_of_measure, direction,"
                        + " accumulation, target_value, range_low, range_high) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id, target, lineage, sequence, aspect, "Indikator " + unit, unit, direction, accumulation,
                number(value), number(low), number(high));
    }

    /** As the last signature does: the plan in force, and the notice of it. */
    public static void establish(UUID plan, UUID supersedes) {
        if (supersedes != null) {
            Database.run("UPDATE plan SET status = 'SUPERSEDED', effective_to = '2026-05-11' WHERE id = ?", supersedes);
        }
        Database.run("UPDATE plan p SET status = 'ESTABLISHED', established_at = '2026-01-09T02:00:00Z', content_hash = repeat('a', 64),"
                + " effective_from = ?, employee_signed_at = '2026-01-08T02:00:00Z', assessor_signed_at = '2026-01-09T02:00:00Z',"
                + " assessor_employee_id = (SELECT f.assessor_employee_id FROM cycle_assignment f"
                + " WHERE f.employee_id = p.employee_id AND f.cycle_id = p.cycle_id) WHERE p.id = ?",
                LocalDate.parse(supersedes == null ? "2026-01-09" : "2026-05-12"), plan);
        var row = Database.rows("SELECT employee_id, assessor_employee_id FROM plan WHERE id = ?", plan).getFirst();
        QuarkusTransaction.requiringNew().run(() -> Arc.container().beanManager().getEvent().fire(new PlanEstablished(
                plan, CYCLE, (UUID) row.get("employee_id"), (UUID) row.get("assessor_employee_id"), supersedes)));
    }

    private static void cycle(UUID id, int year) {
        Database.run("INSERT INTO cycle (id, year, name, rhythm, approach, status, opened_at)"
                + " VALUES (?, ?, ?, 'QUARTERLY', 'QUANTITATIVE', 'OPEN', '2026-01-02T01:00:00Z')", id, year, "SKP " + year);
    }

    private static void period(UUID id, UUID cycle, int sequence, String label, String starts, String ends, String due, String closes) {
        Database.run("INSERT INTO period (id, cycle_id, sequence, label, starts_on, ends_on, due_on, closes_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                id, cycle, sequence, label, LocalDate.parse(starts), LocalDate.parse(ends), LocalDate.parse(due), LocalDate.parse(closes));
    }

    private static void unit(UUID id, String code, String name, UUID parent) {
        Database.run("INSERT INTO unit (id, code, name, kind, parent_id) VALUES (?, ?, ?, 'SECTION', ?)", id, code, name, parent);
    }

    public static void employ(Person person, UUID unit, String title, boolean heads, Person assessor, Person superior) {
        String[] name = person.name().split(", ");
        String number = "19900101201001" + "%04d".formatted(person.id().getLeastSignificantBits() & 0xfff);
        UUID position = id(0x1000 + (int) (person.id().getLeastSignificantBits() & 0xfff));
        Database.run("INSERT INTO employee (id, nip, name, title_suffix, status, grade) VALUES (?, ?, ?, ?, 'PNS', 'III/a')",
                person.id(), number, name[0], name.length > 1 ? name[1] : null);
        Database.run("INSERT INTO position (id, unit_id, title, kind, heads_unit) VALUES (?, ?, ?, ?, ?)",
                position, unit, title, heads ? "SUPERVISOR" : "STAFF", heads);
        Database.run("INSERT INTO assignment (id, employee_id, position_id, unit_id, assessor_employee_id, starts_on, kind)"
                        + " VALUES (?, ?, ?, ?, ?, '2024-01-01', 'DEFINITIVE')",
                UUID.randomUUID(), person.id(), position, unit, idOf(assessor));
        Database.run("INSERT INTO cycle_assignment (id, cycle_id, employee_id, employee_name, nip, grade, position_title, position_kind,"
                        + " unit_id, unit_name, assessor_employee_id, superior_employee_id, problem, starts_on, frozen_at)"
                        + " SELECT gen_random_uuid(), ?, ?, ?, ?, 'III/a', ?, 'STAFF', ?, name, ?, ?, ?, '2024-01-01', '2026-01-02T01:00:00Z'"
                        + " FROM unit WHERE id = ?",
                CYCLE, person.id(), person.name(), number, title, unit, idOf(assessor), idOf(superior),
                assessor == null ? "NO_ASSESSOR" : null, unit);
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static UUID idOf(Person person) {
        return person == null ? null : person.id();
    }

    public static UUID id(int number) {
        return UUID.fromString("01900000-0000-7000-8000-%012x".formatted(number));
    }
}
