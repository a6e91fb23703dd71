package id.kinerja.feedback;

import id.kinerja.progress.reader.PeopleInCycle;
import id.kinerja.progress.reader.PersonInCycle;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Names of colleagues, to ask for feedback or to nominate as peers. */
@ApplicationScoped
public class ColleagueService {

    private final ColleagueRepository repository;
    private final PeopleInCycle people;
    private final Caller caller;

    ColleagueService(ColleagueRepository repository, PeopleInCycle people, Caller caller) {
        this.repository = repository;
        this.people = people;
        this.caller = caller;
    }

    /** For people of that cycle only. */
    Page<ColleagueResponse> list(UUID cycleId, boolean ownUnit, String text, PageQuery query) {
        PersonInCycle me = people.find(cycleId, caller.employeeIdOrThrow()).orElseThrow(Problem::notFound);
        return repository.list(cycleId, ownUnit ? me.unitId() : null, me.employeeId(), text, query);
    }
}
