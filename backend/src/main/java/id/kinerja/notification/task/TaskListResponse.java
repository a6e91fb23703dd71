package id.kinerja.notification.task;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The caller's tasks, the most urgent first. */
@Schema(name = "TaskList")
public record TaskListResponse(@Schema(required = true, maxItems = 100) List<TaskResponse> items) {}
