package id.kinerja.employee;

import static id.kinerja.testing.Fixtures.anEmployee;
import static id.kinerja.testing.Fixtures.bean;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@KinerjaTest
class DisplayNameTest {

    @ParameterizedTest
    @CsvSource({
        ", Budi Maulana, , Budi Maulana",
        "Drs., Budi Maulana, , Drs. Budi Maulana",
        ", Budi Maulana, M.Si., 'Budi Maulana, M.Si.'",
        "Dr. H., Budi Maulana, 'S.IP., M.Si.', 'Dr. H. Budi Maulana, S.IP., M.Si.'"})
    void theDatabaseAndTheRuleWriteTheSameName(String prefix, String name, String suffix, String expected) {
        UUID id = anEmployee(name).titled(prefix, suffix).save().id();
        assertThat(Database.rows("SELECT display_name FROM employee WHERE id = ?", id).getFirst()).containsEntry("display_name", expected);
        assertThat(bean(EmployeeService.class).findById(id).orElseThrow().displayName()).isEqualTo(expected);
    }
}
