package id.kinerja.notification.task;

import java.time.LocalDate;
import java.util.UUID;

/** A task as the statement finds it; the label is a period's or a year. */
record Task(TaskCode code, int count, String label, LocalDate dueOn, String subjectType, UUID subjectId) {}
