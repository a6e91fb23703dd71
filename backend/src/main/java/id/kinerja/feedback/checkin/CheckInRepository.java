package id.kinerja.feedback.checkin;

import id.kinerja.organization.PersonRef;
import id.kinerja.shared.paging.Listings;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.Rows;
import id.kinerja.shared.paging.SortFields;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class CheckInRepository implements PanacheRepositoryBase<CheckIn, UUID> {

    private static final String COLUMNS = """
            c.id, c.cycle_id, c.employee_id, e.display_name AS employee_name, c.target_id, t.title, c.confidence, c.helps, c.hinders,
            c.help_wanted, c.recorded_at""";

    private static final String SOURCE =
            "check_in c JOIN employee e ON e.id = c.employee_id LEFT JOIN target t ON t.id = c.target_id";

    private static final String ANSWERS = """
            SELECT a.check_in_id, a.id, a.author_employee_id, e.display_name AS author_name, a.text, a.answered_at
              FROM check_in_answer a JOIN employee e ON e.id = a.author_employee_id
             WHERE a.check_in_id IN (:ids) ORDER BY a.answered_at, a.id""";

    private static final String ANSWER = """
            INSERT INTO check_in_answer (id, check_in_id, author_employee_id, text, answered_at)
            VALUES (:id, :checkIn, :author, :text, :now)""";

    private final Listings listings;

    CheckInRepository(Listings listings) {
        this.listings = listings;
    }

    Optional<CheckInResponse> findFile(UUID id) {
        return Rows.of(getEntityManager().createNativeQuery("SELECT " + COLUMNS + " FROM " + SOURCE + " WHERE c.id = :id", Tuple.class)
                        .setParameter("id", id)).stream()
                .map(CheckInRepository::checkIn).findFirst();
    }

    Page<CheckInResponse> list(UUID cycleId, UUID employeeId, UUID targetId, PageQuery query) {
        return listings.select(COLUMNS)
                .from(SOURCE)
                .where("c.cycle_id = :cycle", "cycle", cycleId)
                .where("c.employee_id = :employee", "employee", employeeId)
                .where("c.target_id IN (SELECT v.id FROM target v JOIN target n ON n.lineage_id = v.lineage_id WHERE n.id = :target)",
                        "target", targetId)
                .sort(SortFields.withId("c.id").and("recordedAt", "c.recorded_at", "timestamptz").orderedBy("-recordedAt"))
                .page(query, CheckInRepository::checkIn);
    }

    /** By check-in; one statement, none without ids. */
    Map<UUID, List<CheckInResponse.Answer>> answersOf(Collection<UUID> checkIns) {
        if (checkIns.isEmpty()) {
            return Map.of();
        }
        return Rows.of(getEntityManager().createNativeQuery(ANSWERS, Tuple.class).setParameter("ids", checkIns)).stream()
                .collect(Collectors.groupingBy(row -> row.uuid("check_in_id"), Collectors.mapping(
                        row -> new CheckInResponse.Answer(
                                row.uuid("id"), new PersonRef(row.uuid("author_employee_id"), row.text("author_name")),
                                row.text("text"), row.instant("answered_at")),
                        Collectors.toList())));
    }

    void answer(UUID id, UUID checkIn, UUID author, String text, Instant now) {
        getEntityManager().createNativeQuery(ANSWER)
                .setParameter("id", id).setParameter("checkIn", checkIn).setParameter("author", author)
                .setParameter("text", text).setParameter("now", now).executeUpdate();
    }

    private static CheckInResponse checkIn(Row row) {
        return new CheckInResponse(
                row.uuid("id"), row.uuid("cycle_id"), new PersonRef(row.uuid("employee_id"), row.text("employee_name")),
                row.uuid("target_id"), row.text("title"), row.oneOf("confidence", Confidence.class), row.text("helps"),
                row.text("hinders"), row.text("help_wanted"), row.instant("recorded_at"), List.of(), List.of());
    }
}
