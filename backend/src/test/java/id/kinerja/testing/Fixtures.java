package id.kinerja.testing;

import id.kinerja.cycle.CycleRequest;
import id.kinerja.cycle.CycleResponse;
import id.kinerja.cycle.CycleService;
import id.kinerja.cycle.Rhythm;
import id.kinerja.shared.caller.Actor;
import id.kinerja.shared.caller.CallerContext;
import id.kinerja.shared.caller.Role;
import io.quarkus.arc.Arc;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;

/** The beginnings of test sentences: {@code anEmployee("Ika Sari").inUnit(kasemen).assessedBy(camat).save()}. */
public final class Fixtures {

    /** Someone of the personnel office without a personnel file of their own. */
    public static final Actor OFFICER =
            new Actor(UUID.fromString("01900000-0000-7000-8000-00000000000f"), null, Set.of(Role.HR_OFFICER), UUID.fromString("01900000-0000-7000-8000-0000000000bb"));

    private Fixtures() {}

    public static UnitFixture aUnit(String name) {
        return new UnitFixture(name);
    }

    /** A PNS in service, not yet assigned. */
    public static EmployeeFixture anEmployee(String name) {
        return new EmployeeFixture(name);
    }

    public static EmployeeFixture anEmployee() {
        return new EmployeeFixture("Budi Maulana");
    }

    /** A draft with its periods. */
    public static CycleResponse aDraftCycle(int year, Rhythm rhythm) {
        return asOfficer(() -> bean(CycleService.class).createCycle(new CycleRequest(year, null, rhythm, null)));
    }

    /** Opened today: everybody saved before has their place in it. */
    public static CycleResponse anOpenCycle(int year) {
        CycleResponse draft = aDraftCycle(year, Rhythm.QUARTERLY);
        return asOfficer(() -> {
            bean(CycleService.class).openCycle(draft.id(), "\"" + draft.version() + "\"");
            return bean(CycleService.class).getCycle(draft.id());
        });
    }

    /** Runs as somebody of the personnel office, outside HTTP. */
    public static <T> T asOfficer(Callable<T> work) {
        return CallerContext.callAs(OFFICER, work);
    }

    /** The value of the header Authorization for a caller without a personnel file. */
    public static String bearer(Role... roles) {
        return TestTokens.of(roles).bearer();
    }

    public static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}
