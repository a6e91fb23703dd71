package id.kinerja.cycle.rule;

import id.kinerja.shared.caller.Role;
import id.kinerja.shared.http.Tagged;
import id.kinerja.shared.idempotency.Idempotent;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.problem.Language;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/** The rules of the office over HTTP. */
@Path("/rules")
@RunOnVirtualThread
@RolesAllowed({Role.Name.HR_OFFICER, Role.Name.AUDITOR})
public class RuleResource {

    private final RuleService rules;

    RuleResource(RuleService rules) {
        this.rules = rules;
    }

    @GET
    @Operation(operationId = "listRules", summary = "List the rules in force",
            description = "Every section with what holds today, its legal source, and whether that source was verified.")
    @APIResponse(responseCode = "200", description = "All sections.")
    public RuleListResponse list(@HeaderParam("Accept-Language") @Parameter(hidden = true) String languages) {
        return rules.listSections(Language.of(languages));
    }

    @GET
    @Path("{section}")
    @Operation(operationId = "getRule", summary = "Read a section of rules", description = "What holds today. The ETag counts the versions.")
    @APIResponse(responseCode = "200", description = "The section.")
    public RestResponse<RuleSectionResponse> get(@PathParam("section") @Parameter(schema = @Schema(type = SchemaType.STRING, maxLength = 80)) String section,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) String languages) {
        return answer(rules.getSection(section, Language.of(languages)));
    }

    @GET
    @Path("{section}/versions")
    @Operation(operationId = "listRuleVersions", summary = "List the versions of a section",
            description = "Those that wait for their day included; the defaults are none. Sort: number (default: newest first).")
    @APIResponse(responseCode = "200", description = "A page of versions.")
    public Page<RuleVersionResponse> listVersions(@PathParam("section") @Parameter(schema = @Schema(type = SchemaType.STRING, maxLength = 80)) String section,
            @BeanParam PageQuery page,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) String languages) {
        return rules.listVersions(section, page, Language.of(languages));
    }

    @POST
    @Path("{section}/versions")
    @Idempotent
    @RolesAllowed(Role.Name.HR_OFFICER)
    @Operation(operationId = "addRuleVersion", summary = "Set a rule anew",
            description = "From today or a later day, with a reason. Nothing is overwritten, and nothing that was signed changes.")
    @APIResponse(responseCode = "201", description = "The section as it is now.")
    public RestResponse<RuleSectionResponse> addVersion(@PathParam("section") @Parameter(schema = @Schema(type = SchemaType.STRING, maxLength = 80)) String section,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull RuleVersionRequest request, @HeaderParam("Accept-Language") @Parameter(hidden = true) String languages) {
        RuleSectionResponse changed = rules.addVersion(section, ifMatch, request, Language.of(languages));
        return Tagged.created("/rules/" + section, changed, changed.version());
    }

    @POST
    @Path("{section}/trial")
    @Idempotent
    @Operation(operationId = "tryRule", summary = "Try a value before saving it",
            description = "Checks it, and tells what it would do with an example. Keeps nothing.")
    @APIResponse(responseCode = "200", description = "The example with the value tried and with the one in force.")
    public RuleTrialResponse tryValue(@PathParam("section") @Parameter(schema = @Schema(type = SchemaType.STRING, maxLength = 80)) String section,
            @Valid @NotNull RuleTrialRequest request,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) String languages) {
        return rules.tryValue(section, request.value(), Language.of(languages));
    }

    private static RestResponse<RuleSectionResponse> answer(RuleSectionResponse section) {
        return Tagged.ok(section, section.version());
    }
}
