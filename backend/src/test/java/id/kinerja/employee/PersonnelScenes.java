package id.kinerja.employee;

import static id.kinerja.testing.Fixtures.aUnit;
import static id.kinerja.testing.Fixtures.anEmployee;

import id.kinerja.testing.AuthorizationFixture;
import id.kinerja.testing.Database;
import id.kinerja.testing.TestEmployee;
import id.kinerja.testing.TestTokens;
import id.kinerja.testing.TestUnit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** A clerk with everybody a clerk has, for the operations that read one person's record. */
@ApplicationScoped
class PersonnelScenes implements AuthorizationFixture {

    @Override
    public boolean serves(String operationId) {
        return switch (operationId) {
            case "getEmployee", "getAssignment", "getDataReport" -> true;
            default -> false;
        };
    }

    @Override
    public Scene create(String operationId) {
        TestUnit district = aUnit("Kecamatan Kasemen").save();
        TestUnit section = aUnit("Seksi Pelayanan Umum").below(district).save();
        TestEmployee unitHead = anEmployee("Hani Lestari").heading(district).save();
        TestEmployee superior = anEmployee("Budi Maulana").inUnit(district).assessedBy(unitHead).save();
        TestEmployee assessor = anEmployee("Ika Sari").inUnit(section).assessedBy(superior).save();
        TestEmployee clerk = anEmployee("Tuti Sari").inUnit(section).assessedBy(assessor).save();
        TestEmployee stranger = anEmployee("Iwan Permata").inUnit(section).assessedBy(assessor).save();
        Map<Relation, TestTokens> callers = Map.of(Relation.SELF, clerk.token(), Relation.ASSESSOR, assessor.token(),
                Relation.SUPERIOR, superior.token(), Relation.UNIT_HEAD, unitHead.token(), Relation.STRANGER, stranger.token());
        return new Scene(Map.of("id", subject(operationId, clerk)), Map.of(), null, null, callers);
    }

    private static UUID subject(String operationId, TestEmployee clerk) {
        return switch (operationId) {
            case "getEmployee" -> clerk.id();
            case "getAssignment" -> (UUID) Database.rows("SELECT id FROM assignment WHERE employee_id = ?", clerk.id()).getFirst().get("id");
            default -> reportOf(clerk);
        };
    }

    private static UUID reportOf(TestEmployee clerk) {
        UUID id = UUID.randomUUID();
        Database.run("INSERT INTO data_confirmation (id, employee_id, confirmed_at, correct, topic, report_text)"
                + " VALUES (?, ?, '2026-05-12T02:00:00Z', false, 'GRADE', 'Golongan saya sudah III/c.')", id, clerk.id());
        return id;
    }
}
