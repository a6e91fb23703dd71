package id.kinerja.progress.computed;

import id.kinerja.progress.Office;
import id.kinerja.progress.Office.Person;
import id.kinerja.testing.Database;
import java.time.Instant;
import java.util.UUID;

/**
 * Requests at the counter of the clerk's section, and a plan of the clerk whose indicators fill themselves. The clerk has five in April,
 * four of them promised, three of those in time; a colleague has four, one of them in time.
 */
public final class Letters {

    public static final UUID PLAN = Office.id(0x90);
    public static final UUID TARGET = Office.id(0x91);
    public static final UUID ON_TIME = Office.id(0x92);
    public static final UUID AGAINST_UNIT = Office.id(0x93);
    public static final UUID MEDIAN = Office.id(0x94);
    public static final UUID RIGHT = Office.id(0x95);
    public static final UUID FINISHED = Office.id(0x96);
    public static final UUID LATE = Office.id(0xa4);

    private static final UUID TYPE = Office.id(0x9f);

    private Letters() {}

    /** The office with it all. */
    public static void open() {
        Office.open();
        Office.draft(PLAN, Office.CLERK, 2, Office.PLAN);
        Office.target(TARGET, PLAN, Office.LETTERS, 0, "MAIN", "Surat terbit tepat waktu");
        indicator(ON_TIME, 0, "TIME", "%", "HIGHER_BETTER", "AVERAGE", "80", "ON_TIME_RATE");
        indicator(AGAINST_UNIT, 1, "TIME", "%", "HIGHER_BETTER", "AVERAGE", "100", "ON_TIME_AGAINST_UNIT");
        indicator(MEDIAN, 2, "TIME", "menit", "LOWER_BETTER", "AVERAGE", "20", "MEDIAN_PROCESSING_TIME");
        indicator(RIGHT, 3, "QUALITY", "%", "HIGHER_BETTER", "AVERAGE", "95", "FIRST_TIME_RIGHT");
        indicator(FINISHED, 4, "QUANTITY", "surat", "HIGHER_BETTER", "SUM", "10", "REQUESTS_FINISHED");
        Office.establish(PLAN, Office.PLAN);
        Database.run("INSERT INTO service_type (id, unit_id, code, name, active) VALUES (?, ?, 'SKD', 'Surat keterangan domisili', true)", TYPE, Office.SECTION);
        ready(0xa1, Office.CLERK, "2026-04-13T03:00:00Z", 10, true);
        ready(0xa2, Office.CLERK, "2026-04-14T03:00:00Z", 20, true);
        ready(0xa3, Office.CLERK, "2026-04-15T03:00:00Z", 30, true);
        ready(0xa4, Office.CLERK, "2026-04-16T03:00:00Z", 50, false);
        ready(0xa5, Office.CLERK, "2026-04-17T03:00:00Z", 60, null);
        for (int i = 0; i < 4; i++) {
            ready(0xb0 + i, Office.COLLEAGUE, "2026-04-20T03:00:00Z", 30, i == 0);
        }
        ready(0xc0, Office.CLERK, "2025-12-30T03:00:00Z", 500, false);
        Database.run("UPDATE service_request SET officer_corrected_at = '2026-04-20T03:00:00Z' WHERE id = ?", LATE);
    }

    private static void indicator(UUID id, int place, String aspect, String unit, String direction, String accumulation, String value, String source) {
        Database.run("INSERT INTO indicator (id, target_id, lineage_id, sequence, aspect, description, unit_of_measure, direction, accumulation,"
                        + " target_value, source) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, CAST(? AS numeric), ?)",
                id, TARGET, id, place, aspect, "Indikator " + source, unit, direction, accumulation, value, source);
    }

    /** A request made ready, with one step of this person. */
    public static void ready(int number, Person by, String at, int minutes, Boolean onTime) {
        UUID id = Office.id(number);
        Instant ready = Instant.parse(at);
        Database.run("INSERT INTO service_request (id, unit_id, service_type_id, number, follow_up_code, requirements, state, arrived_at, complete_at,"
                        + " due_at, ready_at, closed_at, processing_seconds, on_time, last_event_at) VALUES (?, ?, ?, ?, ?, '[]', 'HANDED_OVER',"
                        + " CAST(? AS timestamptz), CAST(? AS timestamptz), NULL, CAST(? AS timestamptz), CAST(? AS timestamptz), ?, CAST(? AS boolean), CAST(? AS timestamptz))",
                id, Office.SECTION, TYPE, "KEC-YAN/2026/" + number, "KODE" + number, at, at, at, at, minutes * 60L,
                onTime == null ? null : onTime.toString(), at);
        Database.run("INSERT INTO service_step (id, request_id, step, handler_employee_id, started_at, ended_at, working_seconds)"
                        + " VALUES (gen_random_uuid(), ?, 'DRAFTING', ?, CAST(? AS timestamptz), CAST(? AS timestamptz), ?)",
                id, by.id(), ready.minusSeconds(600).toString(), at, 600L);
    }
}
