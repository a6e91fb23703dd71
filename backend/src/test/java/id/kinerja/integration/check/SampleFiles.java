package id.kinerja.integration.check;

import id.kinerja.integration.file.SheetReader;
import id.kinerja.integration.file.SheetTable;
import id.kinerja.organization.unit.UnitKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The files of the office of Kasemen, and the office as it is before any of them is imported. */
final class SampleFiles {

    static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    private SampleFiles() {}

    static List<CheckedRow<EmployeeProposal>> check(String file, KnownOffice office) {
        return checkText(text(file), office);
    }

    static List<CheckedRow<EmployeeProposal>> checkText(String csv, KnownOffice office) {
        HeaderRow header = header(ImportKind.EMPLOYEES, csv);
        Mapping mapping = new Mapping(ColumnRecognition.recognise(ImportKind.EMPLOYEES, header.headers()));
        return new EmployeeCheck(header.dataRows(), mapping, TODAY).judge(office);
    }

    static HeaderRow header(ImportKind kind, String csv) {
        List<SheetTable> tables = SheetReader.read("a.csv", csv.getBytes(StandardCharsets.UTF_8));
        return HeaderRow.find(kind, tables);
    }

    static String text(String file) {
        try (InputStream in = SampleFiles.class.getResourceAsStream("/import/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The units of {@code units.csv}, nobody in them. */
    static KnownOffice emptyOffice() {
        Map<UUID, KnownOffice.Unit> units = new HashMap<>();
        header(ImportKind.UNITS, text("units.csv")).dataRows().forEach(row -> {
            UUID id = UUID.nameUUIDFromBytes(row.cell(0).text().getBytes(StandardCharsets.UTF_8));
            units.put(id, new KnownOffice.Unit(id, row.cell(0).text(), row.cell(1).text(), UnitKind.OTHER, null));
        });
        return new KnownOffice(Map.of(), units, Map.of(), Map.of());
    }

    /** The office after these rows were applied. */
    static KnownOffice after(List<CheckedRow<EmployeeProposal>> rows, KnownOffice before) {
        Map<String, KnownOffice.Person> people = new HashMap<>();
        Map<KnownOffice.Place, KnownOffice.Post> posts = new HashMap<>();
        Map<String, String> superiors = new HashMap<>();
        for (CheckedRow<EmployeeProposal> row : rows) {
            EmployeeProposal p = row.proposal();
            if (p == null) {
                continue;
            }
            people.put(p.nip(), new KnownOffice.Person(UUID.randomUUID(), p.nip(), p.name(), p.titlePrefix(), p.titleSuffix(),
                    p.status(), p.grade(), p.email(), p.contractEndsOn(), true,
                    new KnownOffice.Assignment(UUID.randomUUID(), p.unitId(), p.title(), p.positionKind(), p.echelon(),
                            p.assessorNip(), p.startsOn(), null, p.startsOn(), UUID.randomUUID(), null, null)));
            posts.put(KnownOffice.place(p.unitId(), p.title()),
                    new KnownOffice.Post(UUID.randomUUID(), p.title(), p.positionKind(), p.echelon()));
            if (p.assessorNip() != null) {
                superiors.put(p.nip(), p.assessorNip());
            }
        }
        return new KnownOffice(people, before.units(), posts, superiors);
    }
}
