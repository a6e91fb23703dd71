package id.kinerja.integration.check;

import id.kinerja.employee.EmployeeStatus;
import id.kinerja.organization.assignment.PositionKind;
import id.kinerja.organization.unit.UnitKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the office knows of the people and units a file names; loaded for them alone, however large the office is.
 *
 * @param employees by NIP; where a number was somebody's before, the one in service
 * @param units all units, by id
 * @param positions of the units named, by unit and title
 * @param superiors NIP to NIP of the assessor in force, upwards from everybody named
 */
public record KnownOffice(
        Map<String, Person> employees, Map<UUID, Unit> units, Map<Place, Post> positions, Map<String, String> superiors) {

    /** @param assignment the last definitive one; null if there never was one */
    public record Person(
            UUID id,
            String nip,
            String name,
            String titlePrefix,
            String titleSuffix,
            EmployeeStatus status,
            String grade,
            String email,
            LocalDate contractEndsOn,
            boolean active,
            Assignment assignment) {}

    /**
     * @param heldSince since when this post is held without another between, whoever assessed meanwhile
     * @param firstId the assignment that began then
     * @param firstEndsOn its last day, null if it goes on
     * @param formerEndsOn the last day in the post before; null if there was none
     */
    public record Assignment(
            UUID id,
            UUID unitId,
            String title,
            PositionKind kind,
            String echelon,
            String assessorNip,
            LocalDate startsOn,
            LocalDate endsOn,
            LocalDate heldSince,
            UUID firstId,
            LocalDate firstEndsOn,
            LocalDate formerEndsOn) {}

    public record Unit(UUID id, String code, String name, UnitKind kind, UUID parentId) {}

    public record Place(UUID unitId, String plainTitle) {

        static Place of(UUID unitId, String title) {
            return new Place(unitId, ColumnRecognition.plain(title));
        }
    }

    public record Post(UUID id, String title, PositionKind kind, String echelon) {}

    public static Place place(UUID unitId, String title) {
        return Place.of(unitId, title);
    }

    /** By code, or else by a name that only one unit has. */
    List<Unit> unitsCalled(String codeOrName) {
        List<Unit> byCode = units.values().stream().filter(unit -> unit.code().equalsIgnoreCase(codeOrName)).toList();
        return byCode.isEmpty()
                ? units.values().stream().filter(unit -> unit.name().equalsIgnoreCase(codeOrName)).toList()
                : byCode;
    }
}
