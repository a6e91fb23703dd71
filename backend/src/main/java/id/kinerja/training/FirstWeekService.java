package id.kinerja.training;

import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.time.OfficeTime;
import id.kinerja.training.FirstWeek.Code;
import id.kinerja.training.FirstWeek.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** The guided first week: each step is done by doing the thing itself, never by ticking a box. */
@ApplicationScoped
public class FirstWeekService {

    private final FirstWeekRepository repository;
    private final Caller caller;
    private final OfficeTime time;

    FirstWeekService(FirstWeekRepository repository, Caller caller, OfficeTime time) {
        this.repository = repository;
        this.caller = caller;
        this.time = time;
    }

    /** One statement. */
    public FirstWeek get() {
        Row seen = repository.seen(caller.employeeIdOrThrow());
        List<Step> steps = List.of(
                new Step(Code.CONFIRM_DATA, seen.flag("confirmed"), "/mulai"),
                new Step(Code.READ_FIRST_MODULE, seen.flag("learned"), "/belajar"),
                new Step(Code.BEGIN_PLAN, seen.flag("planned"), "/kinerja/target"),
                new Step(Code.RECORD_PROGRESS, seen.flag("recorded"), "/kinerja"),
                new Step(Code.SEE_OWN_FILE, seen.flag("looked"), "/profil/berkas"));
        return new FirstWeek(!seen.flag("dismissed") && !steps.stream().allMatch(Step::done), steps);
    }

    @Transactional
    public FirstWeek dismiss() {
        repository.dismiss(caller.employeeIdOrThrow(), time.now());
        return get();
    }
}
