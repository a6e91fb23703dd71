package id.kinerja.followup;

import id.kinerja.progress.Office;
import id.kinerja.testing.Database;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;

/** Results of the clerk, put straight into the table as if everything before had happened. */
public final class Results {

    private Results() {}

    /** Handed over on 20 April 2026. */
    public static UUID handOver(UUID period, String predicate) {
        Timestamp at = Timestamp.from(Instant.parse("2026-04-20T03:00:00Z"));
        Database.run("UPDATE evaluation SET status = 'DELIVERED', result_rating = 'AS_EXPECTED', behaviour_rating = 'AS_EXPECTED', predicate = ?,"
                        + " feedback = 'Baik', evaluated_at = ?, signed_at = ?, delivered_at = ? WHERE employee_id = ? AND period_id = ?",
                predicate, at, at, at, Office.CLERK.id(), period);
        return (UUID) Database.rows("SELECT id FROM evaluation WHERE employee_id = ? AND period_id = ?", Office.CLERK.id(), period)
                .getFirst().get("id");
    }
}
