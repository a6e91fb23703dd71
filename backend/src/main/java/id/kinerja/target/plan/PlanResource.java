package id.kinerja.target.plan;

import id.kinerja.shared.caller.Role;
import id.kinerja.shared.http.Tagged;
import id.kinerja.shared.idempotency.Idempotent;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;

/** Plans (SKP). */
@Path("/plans")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Role.Name.EMPLOYEE)
public class PlanResource {

    private final PlanService plans;
    private final PlanAgreementService agreements;
    private final PlanReader reader;

    PlanResource(PlanService plans, PlanAgreementService agreements, PlanReader reader) {
        this.plans = plans;
        this.agreements = agreements;
        this.reader = reader;
    }

    @POST
    @Idempotent
    @Operation(operationId = "createPlan", summary = "Begin one's plan",
            description = "Begins the caller's own plan for an open cycle, as an empty draft. Works also without a valid assessor.")
    @APIResponseSchema(value = PlanResponse.class, responseCode = "201", responseDescription = "The empty draft.")
    public RestResponse<PlanResponse> create(@Valid @NotNull NewPlanRequest request) {
        return created(plans.create(request));
    }

    @GET
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.HR_OFFICER, Role.Name.AUDITOR})
    @Operation(operationId = "listPlans", summary = "List plans",
            description = "Own plans, those of people one assesses, is the assessor's superior of or heads the unit of; "
                    + "personnel officers and auditors see all. Sort: createdAt (default, newest first), name.")
    public Page<PlanSummary> list(@BeanParam PageQuery page, @BeanParam PlanQuery query) {
        return reader.list(query, page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.HR_OFFICER, Role.Name.AUDITOR})
    @Operation(operationId = "getPlan", summary = "Read a plan",
            description = "The plan with its whole content, who can read it and what the caller may do. 404 to anybody else.")
    public RestResponse<PlanResponse> get(@PathParam("id") UUID id) {
        return found(reader.get(id));
    }

    @GET
    @Path("{id}/linkable-targets")
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.HR_OFFICER, Role.Name.AUDITOR})
    @Operation(operationId = "listLinkableTargets", summary = "List the superior's targets",
            description = "Targets of the assessor's plan of the same cycle: of the one in force, otherwise of the one in the making.")
    public LinkableTargetResponse linkableTargets(@PathParam("id") UUID id) {
        return reader.linkableTargets(id);
    }

    @PUT
    @Path("{id}/content")
    @Operation(operationId = "replacePlanContent", summary = "Save a draft",
            description = "Replaces the whole content. Targets and indicators named by id are kept, others are new, missing ones go. "
                    + "A draft may be incomplete; an unchanged content leaves the ETag as it is.")
    public RestResponse<PlanResponse> replaceContent(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull PlanContentRequest content) {
        return found(plans.replaceContent(id, ifMatch, content));
    }

    @POST
    @Path("{id}/copy")
    @Idempotent
    @Operation(operationId = "copyEarlierPlan", summary = "Take over last year's plan",
            description = "Adds the targets of the caller's latest signed plan of an earlier year to the draft, without links, and fills "
                    + "expectations and annexes where there are none. 422 if there is no such plan.")
    public RestResponse<PlanResponse> copyEarlier(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return found(plans.copyEarlier(id, ifMatch));
    }

    @POST
    @Path("{id}/submission")
    @Idempotent
    @Operation(operationId = "submitPlan", summary = "Send a plan to the assessor",
            description = "Refused with a pointer to each field that is missing, and while there is no valid assessor.")
    public RestResponse<PlanResponse> submit(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return found(plans.submit(id, ifMatch));
    }

    @POST
    @Path("{id}/withdrawal")
    @Idempotent
    @Operation(operationId = "withdrawPlan", summary = "Take a submitted plan back",
            description = "As long as the assessor has neither agreed nor returned it.")
    public RestResponse<PlanResponse> withdraw(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return found(plans.withdraw(id, ifMatch));
    }

    @POST
    @Path("{id}/return")
    @Idempotent
    @Operation(operationId = "returnPlan", summary = "Give a plan back to its employee",
            description = "By the assessor, with a reason; also after agreement, as long as not both have signed.")
    public RestResponse<PlanResponse> giveBack(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ReasonRequest request) {
        return found(agreements.giveBack(id, ifMatch, request));
    }

    @POST
    @Path("{id}/agreement")
    @Idempotent
    @Operation(operationId = "agreePlan", summary = "Agree to a plan", description = "By the assessor; the signatures of both follow.")
    public RestResponse<PlanResponse> agree(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return found(agreements.agree(id, ifMatch));
    }

    @POST
    @Path("{id}/signature")
    @Idempotent
    @Operation(operationId = "signPlan", summary = "Sign an agreed plan",
            description = "By the employee and by the assessor, in any order. The second signature puts the plan in force: from then on "
                    + "it cannot change, and an earlier version is superseded.")
    public RestResponse<PlanResponse> sign(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return found(agreements.sign(id, ifMatch));
    }

    @POST
    @Path("{id}/revision")
    @Idempotent
    @Operation(operationId = "revisePlan", summary = "Begin the next version of a plan",
            description = "A draft with a copy of the content, by the employee or the assessor. The version in force stays in force "
                    + "until both have signed the next.")
    @APIResponseSchema(value = PlanResponse.class, responseCode = "201", responseDescription = "The draft of the next version.")
    public RestResponse<PlanResponse> revise(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ReasonRequest request) {
        return created(plans.revise(id, ifMatch, request));
    }

    private static RestResponse<PlanResponse> found(PlanResponse plan) {
        return Tagged.ok(plan, plan.version());
    }

    private static RestResponse<PlanResponse> created(PlanResponse plan) {
        return Tagged.created("/plans/" + plan.id(), plan, plan.version());
    }
}
