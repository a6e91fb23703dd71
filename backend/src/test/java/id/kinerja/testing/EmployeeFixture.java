package id.kinerja.testing;

import id.kinerja.employee.EmployeeStatus;
import id.kinerja.organization.assignment.AssignmentKind;
import id.kinerja.organization.assignment.PositionKind;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Builds an employee and, with a unit, the assignment; straight into the tables, so that wrong data can be built too. */
public final class EmployeeFixture {

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final int SERIALS = 900;

    private final UUID id = UUID.randomUUID();
    private final String name;
    private String nip = nextNip();
    private String titlePrefix;
    private String titleSuffix;
    private EmployeeStatus status = EmployeeStatus.PNS;
    private String grade = "III/b";
    private String email;
    private boolean active = true;
    private UUID unitId;
    private String position = "Operator Layanan";
    private PositionKind positionKind = PositionKind.STAFF;
    private boolean heads;
    private UUID assessorId;
    private LocalDate from = LocalDate.of(2025, 1, 1);
    private LocalDate until;
    private AssignmentKind assignmentKind = AssignmentKind.DEFINITIVE;

    EmployeeFixture(String name) {
        this.name = name;
    }

    /** A well-formed number that no other fixture of this run has. */
    public static String nextNip() {
        int number = NUMBERS.getAndIncrement();
        LocalDate born = LocalDate.of(1980, 1, 1).plusDays(number / SERIALS);
        return "%04d%02d%02d2005011%03d".formatted(born.getYear(), born.getMonthValue(), born.getDayOfMonth(), number % SERIALS + 1);
    }

    public EmployeeFixture numbered(String text) {
        nip = text;
        return this;
    }

    public EmployeeFixture titled(String prefix, String suffix) {
        titlePrefix = prefix;
        titleSuffix = suffix;
        return this;
    }

    public EmployeeFixture ofStatus(EmployeeStatus newStatus, String newGrade) {
        status = newStatus;
        grade = newGrade;
        return this;
    }

    public EmployeeFixture reachableAt(String address) {
        email = address;
        return this;
    }

    public EmployeeFixture whoLeft() {
        active = false;
        return this;
    }

    /** As "Operator Layanan" unless {@link #as} or {@link #heading} says otherwise. */
    public EmployeeFixture inUnit(TestUnit unit) {
        unitId = unit.id();
        return this;
    }

    public EmployeeFixture as(String title, PositionKind kind) {
        position = title;
        positionKind = kind;
        return this;
    }

    /** As the head of the unit. */
    public EmployeeFixture heading(TestUnit unit) {
        heads = true;
        return inUnit(unit).as("Kepala " + unit.name(), PositionKind.SUPERVISOR);
    }

    public EmployeeFixture assessedBy(TestEmployee assessor) {
        assessorId = assessor.id();
        return this;
    }

    public EmployeeFixture from(LocalDate day) {
        from = day;
        return this;
    }

    public EmployeeFixture until(LocalDate day) {
        until = day;
        return this;
    }

    public TestEmployee save() {
        Database.run("INSERT INTO employee (id, nip, name, title_prefix, title_suffix, status, grade, email, active) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id, nip, name, titlePrefix, titleSuffix, status.name(), grade, email, active);
        TestEmployee saved = new TestEmployee(id, nip, name);
        if (unitId != null) {
            assign(saved);
        }
        return saved;
    }

    /** Another assignment for somebody saved before, such as an acting one: {@code anEmployee().heading(unit).actingFor(saved)}. */
    public void actingFor(TestEmployee saved) {
        assignmentKind = AssignmentKind.ACTING_PLT;
        assign(saved);
    }

    private void assign(TestEmployee saved) {
        Database.run("INSERT INTO position (id, unit_id, title, kind, heads_unit) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                UUID.randomUUID(), unitId, position, positionKind.name(), heads);
        Database.run("INSERT INTO assignment (id, employee_id, position_id, unit_id, assessor_employee_id, starts_on, ends_on, kind)"
                        + " SELECT ?, ?, p.id, p.unit_id, ?, ?, ?, ? FROM position p WHERE p.unit_id = ? AND p.title = ?",
                UUID.randomUUID(), saved.id(), assessorId, from, until, assignmentKind.name(), unitId, position);
    }
}
