package id.kinerja.feedback.dialogue;

import id.kinerja.organization.PersonRef;
import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.paging.Listings;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.Rows;
import id.kinerja.shared.paging.SortFields;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Agenda, agreements with what became of them, and later words. */
@ApplicationScoped
class DialoguePartsRepository {

    private static final String DONE = """
            coalesce((SELECT f.done FROM agreement_follow_up f WHERE f.agreement_id = g.id
                       ORDER BY f.recorded_at DESC, f.id DESC LIMIT 1), false)""";

    private static final String COLUMNS = """
            g.id, g.dialogue_id, g.text, g.owner, g.due_on, o.id AS owner_id, o.display_name AS owner_name, %s AS done,
            d.cycle_id, d.employee_id, d.assessor_employee_id, d.status""".formatted(DONE);

    private static final String SOURCE = """
            dialogue_agreement g JOIN dialogue d ON d.id = g.dialogue_id
            JOIN employee o ON o.id = CASE g.owner WHEN 'EMPLOYEE' THEN d.employee_id ELSE d.assessor_employee_id END""";

    private static final String FOLLOW_UPS = """
            SELECT f.agreement_id, f.done, f.note, f.author_employee_id, e.display_name AS author_name, f.recorded_at
              FROM agreement_follow_up f JOIN employee e ON e.id = f.author_employee_id
             WHERE f.agreement_id IN (:ids) ORDER BY f.recorded_at, f.id""";

    private static final String ADDITIONS = """
            SELECT a.author_employee_id, e.display_name AS author_name, a.text, a.added_at
              FROM dialogue_addition a JOIN employee e ON e.id = a.author_employee_id
             WHERE a.dialogue_id = :id ORDER BY a.added_at, a.id""";

    private final EntityManager entityManager;
    private final Listings listings;
    private final Ids ids;

    DialoguePartsRepository(EntityManager entityManager, Listings listings, Ids ids) {
        this.entityManager = entityManager;
        this.listings = listings;
        this.ids = ids;
    }

    /** An agreement with the dialogue around it. */
    record Place(Agreement agreement, UUID employeeId, UUID assessorId, DialogueStatus status) {}

    /** Four statements at most. */
    DialogueLists listsOf(UUID dialogueId) {
        List<AgendaPoint> agenda = Rows.of(query("SELECT party, text FROM dialogue_agenda WHERE dialogue_id = :id ORDER BY party, sequence")
                        .setParameter("id", dialogueId)).stream()
                .map(row -> new AgendaPoint(row.oneOf("party", DialogueParty.class), row.text("text"))).toList();
        List<Agreement> agreements = withFollowUps(
                Rows.of(query("SELECT " + COLUMNS + " FROM " + SOURCE + " WHERE g.dialogue_id = :id ORDER BY g.sequence")
                        .setParameter("id", dialogueId)).stream().map(DialoguePartsRepository::agreement).toList());
        List<Addition> additions = Rows.of(query(ADDITIONS).setParameter("id", dialogueId)).stream()
                .map(row -> new Addition(new PersonRef(row.uuid("author_employee_id"), row.text("author_name")),
                        row.text("text"), row.instant("added_at"))).toList();
        return new DialogueLists(agenda, agreements, additions);
    }

    Optional<Place> findPlace(UUID agreementId) {
        return Rows.of(query("SELECT " + COLUMNS + " FROM " + SOURCE + " WHERE g.id = :id").setParameter("id", agreementId)).stream()
                .map(row -> new Place(withFollowUps(List.of(agreement(row))).getFirst(), row.uuid("employee_id"),
                        row.uuid("assessor_employee_id"), row.oneOf("status", DialogueStatus.class)))
                .findFirst();
    }

    /** Of confirmed dialogues in which this person is one of the two. */
    Page<Agreement> listAgreements(UUID party, UUID cycleId, UUID employeeId, Boolean done, PageQuery query) {
        Page<Agreement> page = listings.select(COLUMNS)
                .from(SOURCE)
                .where("d.employee_id = :party OR d.assessor_employee_id = :party", "party", party)
                .where("d.status = 'CONFIRMED'")
                .where("d.cycle_id = :cycle", "cycle", cycleId)
                .where("d.employee_id = :employee", "employee", employeeId)
                .where(DONE + " = :done", "done", done)
                .sort(SortFields.withId("g.id").and("dueOn", "g.due_on", "date").orderedBy("dueOn"))
                .page(query, DialoguePartsRepository::agreement);
        Map<UUID, List<FollowUp>> all = followUps(page.items().stream().map(Agreement::id).toList());
        return page.map(each -> with(each, all));
    }

    void replaceAgenda(UUID dialogueId, DialogueParty party, List<String> points) {
        entityManager.createNativeQuery("DELETE FROM dialogue_agenda WHERE dialogue_id = :id AND party = :party")
                .setParameter("id", dialogueId).setParameter("party", party.name()).executeUpdate();
        for (int place = 0; place < points.size(); place++) {
            entityManager.createNativeQuery(
                            "INSERT INTO dialogue_agenda (dialogue_id, party, sequence, text) VALUES (:id, :party, :place, :text)")
                    .setParameter("id", dialogueId).setParameter("party", party.name()).setParameter("place", place)
                    .setParameter("text", points.get(place).strip()).executeUpdate();
        }
    }

    void replaceAgreements(UUID dialogueId, List<DialogueRecordRequest.Agreed> agreements) {
        entityManager.createNativeQuery("DELETE FROM dialogue_agreement WHERE dialogue_id = :id")
                .setParameter("id", dialogueId).executeUpdate();
        for (int place = 0; place < agreements.size(); place++) {
            DialogueRecordRequest.Agreed agreed = agreements.get(place);
            entityManager.createNativeQuery("INSERT INTO dialogue_agreement (id, dialogue_id, sequence, text, owner, due_on)"
                            + " VALUES (:id, :dialogue, :place, :text, :owner, :due)")
                    .setParameter("id", ids.next()).setParameter("dialogue", dialogueId).setParameter("place", place)
                    .setParameter("text", agreed.text().strip()).setParameter("owner", agreed.owner().name())
                    .setParameter("due", agreed.dueOn()).executeUpdate();
        }
    }

    void add(UUID dialogueId, UUID author, String text, Instant now) {
        entityManager.createNativeQuery("INSERT INTO dialogue_addition (id, dialogue_id, author_employee_id, text, added_at)"
                        + " VALUES (:id, :dialogue, :author, :text, :now)")
                .setParameter("id", ids.next()).setParameter("dialogue", dialogueId).setParameter("author", author)
                .setParameter("text", text).setParameter("now", now).executeUpdate();
    }

    void followUp(UUID agreementId, boolean done, String note, UUID author, Instant now) {
        entityManager.createNativeQuery("INSERT INTO agreement_follow_up (id, agreement_id, done, note, author_employee_id, recorded_at)"
                        + " VALUES (:id, :agreement, :done, nullif(:note, ''), :author, :now)")
                .setParameter("id", ids.next()).setParameter("agreement", agreementId).setParameter("done", done)
                .setParameter("note", note).setParameter("author", author).setParameter("now", now).executeUpdate();
    }

    private List<Agreement> withFollowUps(List<Agreement> agreements) {
        Map<UUID, List<FollowUp>> all = followUps(agreements.stream().map(Agreement::id).toList());
        return agreements.stream().map(each -> with(each, all)).toList();
    }

    private static Agreement with(Agreement each, Map<UUID, List<FollowUp>> all) {
        return new Agreement(each.id(), each.dialogueId(), each.text(), each.owner(), each.ownerPerson(), each.dueOn(), each.done(),
                all.getOrDefault(each.id(), List.of()));
    }

    private Map<UUID, List<FollowUp>> followUps(Collection<UUID> agreements) {
        if (agreements.isEmpty()) {
            return Map.of();
        }
        return Rows.of(query(FOLLOW_UPS).setParameter("ids", agreements)).stream()
                .collect(Collectors.groupingBy(row -> row.uuid("agreement_id"), Collectors.mapping(
                        row -> new FollowUp(row.flag("done"), row.text("note"),
                                new PersonRef(row.uuid("author_employee_id"), row.text("author_name")), row.instant("recorded_at")),
                        Collectors.toList())));
    }

    private static Agreement agreement(Row row) {
        return new Agreement(
                row.uuid("id"), row.uuid("dialogue_id"), row.text("text"), row.oneOf("owner", DialogueParty.class),
                new PersonRef(row.uuid("owner_id"), row.text("owner_name")), row.date("due_on"), row.flag("done"), List.of());
    }

    private Query query(String sql) {
        return entityManager.createNativeQuery(sql, Tuple.class);
    }
}
