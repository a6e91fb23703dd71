package id.kinerja.target.plan;

import id.kinerja.shared.caller.Role;
import id.kinerja.testing.Database;
import id.kinerja.testing.TestTokens;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A small office with an open cycle: the head (without an assessor), the chief of a section whom the head assesses, and the
 * clerk and a colleague whom the chief assesses; a stranger works under another chief in another section.
 */
final class PlanOffice {

    static final UUID CYCLE = id(1);
    static final UUID DRAFT_CYCLE = id(2);
    static final UUID CLOSED_CYCLE = id(3);

    static final UUID DISTRICT = id(10);
    static final UUID SECTION = id(11);
    static final UUID OTHER_SECTION = id(12);

    static final Person HEAD = new Person(id(20), "Hani Lestari, S.Sos.");
    static final Person CHIEF = new Person(id(21), "Budi Maulana, S.E.");
    static final Person CLERK = new Person(id(22), "Ika Sari, A.Md.");
    static final Person COLLEAGUE = new Person(id(23), "Rudi Hartono");
    static final Person OTHER_CHIEF = new Person(id(24), "Dewi Anggraini, S.IP.");
    static final Person STRANGER = new Person(id(25), "Agus Salim");

    private PlanOffice() {}

    record Person(UUID id, String name) {

        /** Account ids differ from employee ids, and between people. */
        TestTokens token(Role... roles) {
            return TestTokens.of(roles).employee(id).account(new UUID(id.getMostSignificantBits(), ~id.getLeastSignificantBits()));
        }

        String bearer() {
            return token(Role.EMPLOYEE).bearer();
        }
    }

    static void open() {
        cycle(CYCLE, 2026, "OPEN");
        cycle(DRAFT_CYCLE, 2027, "DRAFT");
        cycle(CLOSED_CYCLE, 2025, "CLOSED");
        unit(DISTRICT, "KEC", "Kecamatan Kasemen", null);
        unit(SECTION, "KEC-PEL", "Seksi Pelayanan Umum", DISTRICT);
        unit(OTHER_SECTION, "KEC-TRA", "Seksi Ketenteraman", DISTRICT);
        employ(HEAD, DISTRICT, "Camat", "ADMINISTRATOR", null, null);
        employ(CHIEF, SECTION, "Kepala Seksi Pelayanan Umum", "SUPERVISOR", HEAD, null);
        employ(CLERK, SECTION, "Pengadministrasi Umum", "STAFF", CHIEF, HEAD);
        employ(COLLEAGUE, SECTION, "Pengelola Layanan", "STAFF", CHIEF, HEAD);
        employ(OTHER_CHIEF, OTHER_SECTION, "Kepala Seksi Ketenteraman", "SUPERVISOR", HEAD, null);
        employ(STRANGER, OTHER_SECTION, "Pengelola Keamanan", "STAFF", OTHER_CHIEF, HEAD);
    }

    private static void cycle(UUID id, int year, String status) {
        Database.run("INSERT INTO cycle (id, year, name, rhythm, approach, status, opened_at) VALUES (?, ?, ?, 'QUARTERLY', 'QUANTITATIVE', ?,"
                + (status.equals("DRAFT") ? "NULL)" : "'2026-01-02T01:00:00Z')"), id, year, "SKP " + year, status);
        Database.run("INSERT INTO period (id, cycle_id, sequence, label, starts_on, ends_on, due_on, closes_on) VALUES (?, ?, 1, 'Tahunan', ?, ?, ?, ?)",
                UUID.randomUUID(), id, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), LocalDate.of(year + 1, 1, 10), LocalDate.of(year + 1, 1, 31));
    }

    private static void unit(UUID id, String code, String name, UUID parent) {
        Database.run("INSERT INTO unit (id, code, name, kind, parent_id) VALUES (?, ?, ?, 'SECTION', ?)", id, code, name, parent);
    }

    private static void employ(Person person, UUID unit, String title, String kind, Person assessor, Person superior) {
        String[] name = person.name().split(", ");
        String number = "19900101201001" + String.format("%04d", person.id().getLeastSignificantBits() & 0xfff);
        UUID position = id(100 + (int) (person.id().getLeastSignificantBits() & 0xff));
        Database.run("INSERT INTO employee (id, nip, name, title_suffix, status, grade) VALUES (?, ?, ?, ?, 'PNS', 'III/a')",
                person.id(), number, name[0], name.length > 1 ? name[1] : null);
        Database.run("INSERT INTO position (id, unit_id, title, kind, heads_unit) VALUES (?, ?, ?, ?, ?)",
                position, unit, title, kind, !kind.equals("STAFF"));
        Database.run("INSERT INTO assignment (id, employee_id, position_id, unit_id, assessor_employee_id, starts_on, kind)"
                        + " VALUES (?, ?, ?, ?, ?, ?, 'DEFINITIVE')",
                UUID.randomUUID(), person.id(), position, unit, idOf(assessor), LocalDate.of(2024, 1, 1));
        Database.run("INSERT INTO cycle_assignment (id, cycle_id, employee_id, employee_name, nip, grade, position_title, position_kind, unit_id,"
                        + " unit_name, assessor_employee_id, superior_employee_id, problem, starts_on, frozen_at)"
                        + " SELECT gen_random_uuid(), ?, ?, ?, ?, 'III/a', ?, ?, ?, name, ?, ?, ?, '2024-01-01', '2026-01-02T01:00:00Z'"
                        + " FROM unit WHERE id = ?",
                CYCLE, person.id(), person.name(), number, title, kind, unit, idOf(assessor), idOf(superior),
                assessor == null ? "NO_ASSESSOR" : null, unit);
    }

    /** Names another problem of the clerk's frozen assignment than none. */
    static void clerkHasProblem(String problem) {
        Database.run("UPDATE cycle_assignment SET problem = ? WHERE employee_id = ?", problem, CLERK.id());
    }

    static void closeCycle() {
        Database.run("UPDATE cycle SET status = 'CLOSED' WHERE id = ?", CYCLE);
    }

    private static UUID idOf(Person person) {
        return person == null ? null : person.id();
    }

    private static UUID id(int number) {
        return UUID.fromString("01900000-0000-7000-8000-%012x".formatted(number));
    }
}
