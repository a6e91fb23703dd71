package id.kinerja.evaluation.team;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The team of an assessor. */
@ApplicationScoped
public class TeamService {

    private final TeamRepository teams;
    private final AuditTrail trail;
    private final Caller caller;
    private final OfficeTime time;

    TeamService(TeamRepository teams, AuditTrail trail, Caller caller, OfficeTime time) {
        this.teams = teams;
        this.trail = trail;
        this.caller = caller;
        this.time = time;
    }

    /** Those whom the cycle froze to the caller, and to whoever the caller acts for; empty for whoever assesses nobody. */
    TeamResponse getTeam(UUID periodId) {
        List<TeamMember> members = teams.list(caller.employeeIdOrThrow(), periodId, time.today());
        if (!members.isEmpty()) {
            trail.recordRead(AuditEntry.list("TEAM_READ", "EVALUATION").with("filter", Map.of("periodId", periodId)));
        }
        return new TeamResponse(members);
    }
}
