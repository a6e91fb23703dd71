package id.kinerja.identity.account;

import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;

/** What the caller is, here and today. */
@ApplicationScoped
public class MeService {

    private final MeRepository people;
    private final Caller caller;
    private final OfficeTime time;

    MeService(MeRepository people, Caller caller, OfficeTime time) {
        this.people = people;
        this.caller = caller;
        this.time = time;
    }

    public MeResponse get() {
        return people.find(caller.accountId(), time.today()).orElseThrow(Problem::unauthenticated);
    }
}
