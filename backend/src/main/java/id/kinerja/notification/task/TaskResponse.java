package id.kinerja.notification.task;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something the caller must do. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Task")
public record TaskResponse(
        @Schema(required = true, examples = "EVALUATE_TEAM") TaskCode code,
        @Schema(required = true, maxLength = 300, examples = "Nilai 5 pegawai untuk Triwulan II") String title,
        @Schema(required = true, minimum = "1", description = "How many things it is about.", examples = "5") int count,
        @Schema(description = "Until when, where there is such a day.") LocalDate dueOn,
        @Schema(required = true, maxLength = 40, examples = "PERIOD") String subjectType,
        @Schema(description = "Absent for a task that is about a whole list.") UUID subjectId,
        @Schema(required = true, maxLength = 200, description = "Page of the app where it is done.", examples = "/tim") String href) {}
