package id.kinerja.employee;

import id.kinerja.organization.PersonRef;
import id.kinerja.organization.UnitRef;
import id.kinerja.shared.paging.Listing;
import id.kinerja.shared.paging.Listings;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.SortFields;
import id.kinerja.shared.paging.WordSearch;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** Reads people as projections, each list and each record in one statement. */
@ApplicationScoped
class EmployeeReading {

    private static final SortFields ORDERS =
            SortFields.withId("e.id").and("name", "e.sort_name", "text").and("nip", "e.nip", "text").orderedBy("name");

    private static final Pattern DIGITS = Pattern.compile("[0-9 ]+");

    private static final String COLUMNS = """
            e.id, e.nip, e.display_name, e.name AS bare_name, e.title_prefix, e.title_suffix, e.status, e.grade, e.email, e.contract_ends_on, e.active, e.version,
            a.id AS assignment_id, a.unit_id, u.name AS unit_name, p.title, p.kind AS position_kind, p.echelon,
            a.assessor_employee_id AS assessor_id, s.display_name AS assessor_name, a.starts_on, a.kind AS assignment_kind,
            EXISTS (SELECT 1 FROM employee d WHERE d.nip = e.nip AND d.id <> e.id) AS duplicate_nip""";

    /** The assignment that counts today: definitive before acting. The lateral join reads it by index for the page's people only. */
    private static final String SOURCE = """
            employee e LEFT JOIN LATERAL (
              SELECT h.* FROM assignment h WHERE h.employee_id = e.id AND h.starts_on <= :on AND (h.ends_on IS NULL OR h.ends_on >= :on)
              ORDER BY (h.kind = 'DEFINITIVE') DESC, h.starts_on DESC LIMIT 1) a ON true
            LEFT JOIN unit u ON u.id = a.unit_id LEFT JOIN position p ON p.id = a.position_id LEFT JOIN employee s ON s.id = a.assessor_employee_id""";

    /** Both conditions: the first finds the few candidates by index, the second keeps those whose counting assignment is there. */
    private static final String IN_UNIT = """
            a.unit_id = :unit AND e.id IN (SELECT m.employee_id FROM assignment m
              WHERE m.unit_id = :unit AND m.starts_on <= :on AND (m.ends_on IS NULL OR m.ends_on >= :on))""";

    private static final String BELOW = """
            e.id IN (WITH RECURSIVE below AS (
                SELECT id FROM unit WHERE id IN (:%1$s) UNION SELECT c.id FROM below b JOIN unit c ON c.parent_id = b.id)
              SELECT m.employee_id FROM below b JOIN assignment m ON m.unit_id = b.id
              WHERE m.starts_on <= :on AND (m.ends_on IS NULL OR m.ends_on >= :on))""";

    private final Listings listings;

    EmployeeReading(Listings listings) {
        this.listings = listings;
    }

    Page<EmployeeSummary> list(EmployeeFilter filter, EmployeeScope scope, LocalDate on, PageQuery page) {
        Listing listing = listings.select(COLUMNS).from(SOURCE).bind("on", on)
                .where(filter.subunits ? BELOW.formatted("unit") : IN_UNIT, "unit", filter.unitId)
                .where(BELOW.formatted("headed"), "headed", scope.headedUnits())
                .where("e.status = :status", "status", filter.status == null ? null : filter.status.name())
                .where("e.active = :active", "active", filter.active)
                .sort(ORDERS);
        search(listing, filter.q);
        withProblem(listing, filter.problem);
        return listing.page(page, EmployeeReading::summary);
    }

    Optional<EmployeeResponse> findResponse(UUID id, LocalDate on, BiFunction<UUID, Boolean, List<EmployeeAction>> actions) {
        return one(listings.select(COLUMNS), id, on, row -> response(row, actions.apply(row.uuid("id"), row.flag("active"))));
    }

    Optional<EmployeeProfile> findProfile(UUID id, LocalDate on) {
        String columns = COLUMNS + ", (SELECT max(d.confirmed_at) FROM data_confirmation d WHERE d.employee_id = e.id AND d.correct) AS confirmed_at";
        return one(listings.select(columns), id, on, row -> new EmployeeProfile(row.uuid("id"), row.text("nip"), row.text("display_name"),
                row.oneOf("status", EmployeeStatus.class), row.text("grade"), row.flag("active"), CurrentAssignment.ofNullable(row),
                row.instant("confirmed_at")));
    }

    private static <T> Optional<T> one(Listing listing, UUID id, LocalDate on, java.util.function.Function<Row, T> mapper) {
        return listing.from(SOURCE).bind("on", on).where("e.id = :id", "id", id).sort(ORDERS)
                .page(PageQuery.first(1), mapper).items().stream().findFirst();
    }

    /** A range instead of LIKE, so that the index serves it whatever plan the server keeps; ':' follows '9'. */
    private static void search(Listing listing, String q) {
        if (q != null && DIGITS.matcher(q).matches() && !q.isBlank()) {
            String digits = q.replace(" ", "");
            listing.where("e.nip >= :nipFrom", "nipFrom", digits).where("e.nip < :nipTo", "nipTo", digits + ":");
        } else {
            WordSearch.in(listing, "e.search", q);
        }
    }

    private static void withProblem(Listing listing, EmployeeProblem problem) {
        if (problem != null) {
            listing.where("e.active").where(switch (problem) {
                case NO_ASSIGNMENT -> "a.id IS NULL";
                case NO_ASSESSOR -> "a.id IS NOT NULL AND a.assessor_employee_id IS NULL";
                case DUPLICATE_NIP -> "EXISTS (SELECT 1 FROM employee d WHERE d.nip = e.nip AND d.id <> e.id)";
            });
        }
    }

    private static EmployeeSummary summary(Row row) {
        return new EmployeeSummary(row.uuid("id"), row.text("nip"), row.text("display_name"), row.oneOf("status", EmployeeStatus.class),
                row.text("grade"), row.flag("active"), UnitRef.ofNullable(row.uuid("unit_id"), row.text("unit_name")), row.text("title"),
                PersonRef.ofNullable(row.uuid("assessor_id"), row.text("assessor_name")), problems(row));
    }

    private static EmployeeResponse response(Row row, List<EmployeeAction> actions) {
        EmployeeSummary line = summary(row);
        return new EmployeeResponse(line.id(), line.nip(), line.name(), row.text("bare_name"), row.text("title_prefix"), row.text("title_suffix"),
                line.status(), line.grade(), new Grade(line.grade()).rankName().orElse(null), row.text("email"), row.date("contract_ends_on"), line.active(), line.unit(),
                line.position(), line.assessor(), CurrentAssignment.ofNullable(row), line.problems(), actions, row.whole("version"));
    }

    /** People who left are appraised by nobody, which is no problem of theirs. */
    private static List<EmployeeProblem> problems(Row row) {
        List<EmployeeProblem> problems = new ArrayList<>();
        if (row.flag("active") && row.uuid("assignment_id") == null) {
            problems.add(EmployeeProblem.NO_ASSIGNMENT);
        } else if (row.flag("active") && row.uuid("assessor_id") == null) {
            problems.add(EmployeeProblem.NO_ASSESSOR);
        }
        if (row.flag("active") && row.flag("duplicate_nip")) {
            problems.add(EmployeeProblem.DUPLICATE_NIP);
        }
        return problems;
    }
}
