package id.kinerja.notification.task;

import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.caller.Role;
import id.kinerja.shared.problem.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;

/** The caller's tasks in the caller's language. */
@ApplicationScoped
class TaskService {

    /** Stands for an account without a personnel file, which has tasks of the office only. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final TaskRepository tasks;
    private final Messages messages;
    private final Caller caller;

    TaskService(TaskRepository tasks, Messages messages, Caller caller) {
        this.tasks = tasks;
        this.messages = messages;
        this.caller = caller;
    }

    TaskListResponse list(Locale language) {
        UUID me = caller.findEmployeeId().orElse(NOBODY);
        return new TaskListResponse(tasks.list(me, caller.has(Role.HR_OFFICER)).stream()
                .map(task -> new TaskResponse(
                        task.code(), title(task, language), task.count(), task.dueOn(), task.subjectType(), task.subjectId(),
                        task.code().href(task.subjectId())))
                .toList());
    }

    private String title(Task task, Locale language) {
        return messages.get(language, task.code().key(), task.count(), task.label());
    }
}
