package id.kinerja.evaluation.team;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.caller.Role;
import id.kinerja.shared.problem.Messages;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What there is to do, for an assessor's team and for the caller alone. */
@ApplicationScoped
public class TeamService {

    /** Stands for an account without a personnel file, which has tasks of the office only. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final TeamRepository teams;
    private final TaskRepository tasks;
    private final Messages messages;
    private final AuditTrail trail;
    private final Caller caller;
    private final OfficeTime time;

    TeamService(
            TeamRepository teams, TaskRepository tasks, Messages messages, AuditTrail trail, Caller caller, OfficeTime time) {
        this.teams = teams;
        this.tasks = tasks;
        this.messages = messages;
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

    TaskListResponse listTasks(Locale language) {
        UUID me = caller.findEmployeeId().orElse(NOBODY);
        return new TaskListResponse(tasks.list(me, caller.has(Role.HR_OFFICER), time.today()).stream()
                .map(task -> new TaskResponse(
                        task.code(), title(task, language), task.count(), task.dueOn(), task.subjectType(), task.subjectId(),
                        task.code().href(task.subjectId())))
                .toList());
    }

    private String title(Task task, Locale language) {
        return messages.get(language, "evaluation.task." + task.code(), Integer.toString(task.count()), task.label());
    }
}
