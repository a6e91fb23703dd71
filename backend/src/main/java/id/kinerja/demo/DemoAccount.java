package id.kinerja.demo;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody as whom the demo can be entered. */
@Schema(description = "Somebody as whom the demo can be entered.")
public record DemoAccount(
        @Schema(required = true, maxLength = 254, examples = "198209182018062001") String identifier,
        @Schema(required = true, maxLength = 200, examples = "Ika Sari") String name,
        @Schema(required = true, examples = "SUPERVISOR") Part part,
        @Schema(required = true, maxLength = 200, description = "What to see as this person, in Indonesian.") String description) {

    /** What this person comes to do. */
    @Schema(name = "DemoPart")
    public enum Part {
        EMPLOYEE,
        NEW_EMPLOYEE,
        SUPERVISOR,
        VILLAGE_HEAD,
        UNIT_HEAD,
        HR_OFFICER,
        SERVICE_OFFICER,
        AUDITOR,
        ADMIN
    }
}
