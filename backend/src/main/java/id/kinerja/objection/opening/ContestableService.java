package id.kinerja.objection.opening;

import id.kinerja.evaluation.rating.Predicate;
import id.kinerja.objection.ObjectionStatus;
import id.kinerja.objection.clock.ObjectionClock;
import id.kinerja.objection.clock.ObjectionClocks;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Tells a person what can be contested. */
@ApplicationScoped
public class ContestableService {

    private final ContestableRepository repository;
    private final ObjectionClocks clocks;
    private final Caller caller;
    private final OfficeTime time;

    ContestableService(ContestableRepository repository, ObjectionClocks clocks, Caller caller, OfficeTime time) {
        this.repository = repository;
        this.clocks = clocks;
        this.caller = caller;
        this.time = time;
    }

    ContestableListResponse list() {
        LocalDate today = time.today();
        return new ContestableListResponse(clocks.filingDays(), clocks.unit(), clocks.decisionDays(),
                repository.list(caller.employeeIdOrThrow()).stream().map(row -> result(row, today)).toList());
    }

    private ContestableResult result(Row row, LocalDate today) {
        LocalDate deliveredOn = time.dateOf(row.instant("delivered_at"));
        ObjectionClock clock = clocks.filing(row.uuid("unit_id"), deliveredOn);
        LocalDate last = clock.lastDay(deliveredOn);
        ObjectionStatus standing = row.oneOf("objection_status", ObjectionStatus.class);
        return new ContestableResult(
                row.uuid("id"), (int) row.whole("year"), row.text("label"), row.oneOf("predicate", Predicate.class),
                row.instant("delivered_at"), last, clock.daysLeft(today, last), !ObjectionClock.isInTime(today, last),
                row.uuid("objection_id"), standing == null || standing == ObjectionStatus.WITHDRAWN);
    }
}
