package id.kinerja.objection;

import static id.kinerja.objection.ObjectionStatus.values;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.employee.EmployeeStatus;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObjectionStatusTest {

    private static final Set<String> ALLOWED = Set.of(
            "FILED EXAMINING", "FILED WITHDRAWN",
            "LATE EXAMINING", "LATE NOT_ADMITTED", "LATE WITHDRAWN",
            "EXAMINING CLARIFIED", "EXAMINING WITHDRAWN",
            "CLARIFIED UPHELD", "CLARIFIED CHANGED", "CLARIFIED WITHDRAWN");

    @Test
    void allPairsAreDecided() {
        for (ObjectionStatus from : values()) {
            for (ObjectionStatus to : values()) {
                assertThat(from.canBecome(to)).as("%s %s", from, to).isEqualTo(ALLOWED.contains(from + " " + to));
            }
        }
    }

    @Test
    void nothingIsDecidedBeforeBothWereHeard() {
        for (ObjectionStatus from : values()) {
            boolean decidable = from.canBecome(ObjectionStatus.UPHELD) || from.canBecome(ObjectionStatus.CHANGED);
            assertThat(decidable).as("%s", from).isEqualTo(from == ObjectionStatus.CLARIFIED);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "FILED, DECIDER, ACKNOWLEDGE", "LATE, DECIDER, ADMIT", "EXAMINING, DECIDER, STATE", "CLARIFIED, DECIDER, STATE DECIDE",
        "FILED, EMPLOYEE, WITHDRAW", "LATE, EMPLOYEE, WITHDRAW", "EXAMINING, EMPLOYEE, STATE WITHDRAW",
        "EXAMINING, ASSESSOR, STATE", "CLARIFIED, ASSESSOR, STATE", "FILED, PERSONNEL, APPOINT_DECIDER",
        "CLARIFIED, PERSONNEL, APPOINT_DECIDER", "UPHELD, DECIDER, ''", "CHANGED, EMPLOYEE, ''", "WITHDRAWN, PERSONNEL, ''",
        "NOT_ADMITTED, DECIDER, ''", "CLARIFIED, AUDITOR, ''"
    })
    void eachHasTheirActions(ObjectionStatus status, Viewer viewer, String actions) {
        assertThat(String.join(" ", ObjectionAction.allowed(EnumSet.of(viewer), status).stream().map(Enum::name).toList())).isEqualTo(actions);
    }

    @ParameterizedTest
    @CsvSource({
        "PNS, true, PNS_ANNUAL, true", "CPNS, true, PNS_ANNUAL, true", "PNS, false, PNS_PERIODIC, false", "PPPK, true, PPPK, false",
        "PPPK_PART_TIME, false, PPPK, false"
    })
    void theBasisSaysWhetherItWasRead(EmployeeStatus status, boolean annual, LegalBasis basis, boolean verified) {
        assertThat(LegalBasis.of(status, annual)).isEqualTo(basis);
        assertThat(basis.isVerified()).isEqualTo(verified);
    }
}
