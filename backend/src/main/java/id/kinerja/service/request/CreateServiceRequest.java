package id.kinerja.service.request;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new request: by a ticket of the queue, or straight at the counter. */
@Schema(description = "A new request: by a ticket of the queue, or straight at the counter. It holds no identity number and no phone.")
public record CreateServiceRequest(
        @NotNull @Schema(required = true) UUID serviceTypeId,
        @Schema(defaultValue = "false", description = "True where a ticket was drawn and nobody has looked at the file yet.") Boolean ticket,
        @Size(max = 20) @Schema(examples = "A-012") String ticketNumber,
        @Size(max = 80) @Schema(description = "What another system calls it; unique within the unit.") String externalId,
        @Size(max = 40) @Pattern(regexp = "[^0-9]*", message = "service.applicant-without-numbers")
                @Schema(description = "First name or initials, to call somebody by; may be left out. Digits are refused.", examples = "Ibu S.")
                String applicant,
        @Size(max = 30) @Schema(maxItems = 30, description = "Places, from 0, of the standard's requirements that were there.")
                List<@Min(0) @Max(29) @NotNull Integer> present,
        @Schema(defaultValue = "false", description = "True where the file is complete: the clock of the standard starts.") Boolean complete) {

    public CreateServiceRequest {
        ticket = Boolean.TRUE.equals(ticket);
        complete = Boolean.TRUE.equals(complete);
        present = present == null ? List.of() : List.copyOf(present);
    }
}
