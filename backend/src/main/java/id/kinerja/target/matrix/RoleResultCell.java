package id.kinerja.target.matrix;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.shared.http.Etag;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one person contributes to one target of the superior. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What one person contributes to one target of the superior.")
public record RoleResultCell(
        @Schema(required = true, description = "The column: the superior's target.") UUID targetId,
        @Schema(required = true, examples = "DRAFTED") RoleResultState state,
        @Schema(required = true, maxItems = 20) List<Result> results,
        @Schema(description = "Why it cannot be written; absent where it can.") RoleResultLock lock,
        @Schema(required = true, pattern = "^\"[0-9]{1,18}\"$", description = "Goes as If-Match with the next text of this cell.", examples = "\"0\"")
                String etag,
        @Schema(required = true, maxItems = 1) List<RoleResultAction> allowedActions) {

    /** A target of the person's plan that supports the superior's. */
    @Schema(name = "RoleResult")
    public record Result(
            @Schema(required = true, description = "The target in the person's plan.") UUID targetId,
            @Schema(required = true, maxLength = 500) String title,
            @Schema(required = true, description = "True if it came from this matrix and the person has changed nothing of it.")
                    boolean proposed,
            @Schema(required = true, maxItems = 10, description = "What it is measured by.") List<@Size(max = 500) String> indicators) {}

    static RoleResultCell of(UUID column, RoleResultState state, List<Result> results, RoleResultLock planLock) {
        boolean own = results.isEmpty() || results.stream().anyMatch(Result::proposed);
        RoleResultLock lock = planLock == null && !own ? RoleResultLock.WORDS_OF_EMPLOYEE : planLock;
        return new RoleResultCell(column, state, results, lock, Etag.header(version(results)),
                lock == null ? List.of(RoleResultAction.WRITE) : List.of());
    }

    /** What the superior wrote and may still rewrite. */
    Optional<Result> proposal() {
        return results.stream().filter(Result::proposed).findFirst();
    }

    boolean says(String text) {
        return proposal().map(result -> result.title().equals(text)).orElse(results.isEmpty() && text.isEmpty());
    }

    long version() {
        return version(results);
    }

    /** 0 for an empty cell; otherwise another number for every other text. */
    private static long version(List<Result> results) {
        if (results.isEmpty()) {
            return 0;
        }
        CRC32 sum = new CRC32();
        results.forEach(each -> sum.update((each.targetId() + each.title() + each.proposed()).getBytes(StandardCharsets.UTF_8)));
        return sum.getValue() + 1;
    }
}
