package id.kinerja.evaluation.unit;

import id.kinerja.evaluation.distribution.DistributionCheck;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/** Predicates of units over HTTP. */
@Path("/unit-predicates")
@RunOnVirtualThread
@RolesAllowed({Role.Name.EMPLOYEE, Role.Name.HR_OFFICER, Role.Name.AUDITOR})
public class UnitPredicateResource {

    private final UnitPredicateService predicates;
    private final UnitPredicateStepService steps;

    UnitPredicateResource(UnitPredicateService predicates, UnitPredicateStepService steps) {
        this.predicates = predicates;
        this.steps = steps;
    }

    @GET
    @Operation(operationId = "listUnitPredicates", summary = "List units with their predicates in a period",
            description = "One's own unit, those one heads and all below them; all for the personnel office and the auditor. Units where nothing "
                    + "has begun are listed without an id. Sort: code, name.")
    @APIResponse(responseCode = "200", description = "A page of units.")
    public Page<UnitPredicateSummary> list(@QueryParam("periodId") @NotNull @Parameter(description = "The period.") UUID periodId,
            @QueryParam("status") @Parameter(description = "Only units in this state.") UnitPredicateStatus status, @BeanParam PageQuery page) {
        return predicates.list(periodId, status, page);
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.Name.EMPLOYEE)
    @Operation(operationId = "beginUnitPredicate", summary = "Begin the appraisal of a unit",
            description = "By its head, as an empty draft. 409 where the unit has one for the period.")
    @APIResponse(responseCode = "201", description = "The draft.")
    public RestResponse<UnitPredicateResponse> begin(@Valid @NotNull UnitPredicateRequest request,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) String language) {
        UnitPredicateResponse begun = predicates.begin(request, Language.of(language));
        return Tagged.created("/unit-predicates/" + begun.id(), begun, begun.version());
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getUnitPredicate", summary = "Read a unit's predicate",
            description = "The proposal is for its head, those above, and the auditor; everybody of the unit learns the predicate once it is set.")
    @APIResponse(responseCode = "200", description = "The predicate.")
    public RestResponse<UnitPredicateResponse> get(@PathParam("id") UUID id,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) String language) {
        return answer(predicates.get(id, Language.of(language)));
    }

    @GET
    @Path("{id}/distribution")
    @Operation(operationId = "getUnitDistribution", summary = "The people beside the pattern of the unit's predicate",
            description = "Clause by clause in the circular's words. A guide: it warns, blocks nothing, and names nobody.")
    @APIResponse(responseCode = "200", description = "The check.")
    public DistributionCheck getDistribution(@PathParam("id") UUID id,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) String language) {
        return predicates.checkDistribution(id, Language.of(language));
    }

    @GET
    @Path("{id}/format")
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.AUDITOR})
    @Operation(operationId = "getUnitFormat", summary = "The signed format",
            description = "Format Penetapan Predikat Kinerja as it was frozen when it was signed; 404 before.")
    @APIResponse(responseCode = "200", description = "The frozen format.")
    public UnitFormat getFormat(@PathParam("id") UUID id) {
        return predicates.getFormat(id);
    }

    @PUT
    @Path("{id}/proposal")
    @RolesAllowed(Role.Name.EMPLOYEE)
    @Operation(operationId = "saveUnitProposal", summary = "Write the proposal", description = "By the head; may have gaps until it is sent.")
    @APIResponse(responseCode = "200", description = "The draft as it is now.")
    public RestResponse<UnitPredicateResponse> write(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull UnitProposal proposal, @HeaderParam("Accept-Language") @Parameter(hidden = true) String language) {
        return answer(predicates.write(id, ifMatch, proposal, Language.of(language)));
    }

    @POST
    @Path("{id}/submission")
    @Idempotent
    @RolesAllowed(Role.Name.EMPLOYEE)
    @Operation(operationId = "submitUnitProposal", summary = "Propose the predicate",
            description = "By the head. Both components, the predicate and the reason must be written.")
    @APIResponse(responseCode = "200", description = "The predicate as it is now.")
    public RestResponse<UnitPredicateResponse> propose(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) String language) {
        return answer(steps.propose(id, ifMatch, Language.of(language)));
    }

    @POST
    @Path("{id}/return")
    @Idempotent
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.HR_OFFICER})
    @Operation(operationId = "returnUnitProposal", summary = "Give a proposal back", description = "By whoever sets it, with a reason.")
    @APIResponse(responseCode = "200", description = "The predicate as it is now.")
    public RestResponse<UnitPredicateResponse> giveBack(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull UnitReturnRequest request, @HeaderParam("Accept-Language") @Parameter(hidden = true) String language) {
        return answer(steps.giveBack(id, ifMatch, request.reason(), Language.of(language)));
    }

    @POST
    @Path("{id}/decision")
    @Idempotent
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.HR_OFFICER})
    @Operation(operationId = "setUnitPredicate", summary = "Set a unit's predicate",
            description = "By the head of the unit above. For the top unit the personnel officer records who decided outside the office.")
    @APIResponse(responseCode = "200", description = "The predicate as it is now.")
    public RestResponse<UnitPredicateResponse> set(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull UnitDecisionRequest request, @HeaderParam("Accept-Language") @Parameter(hidden = true) String language) {
        return answer(steps.set(id, ifMatch, request, Language.of(language)));
    }

    @POST
    @Path("{id}/signature")
    @Idempotent
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.HR_OFFICER})
    @Operation(operationId = "signUnitFormat", summary = "Sign the format",
            description = "By whoever set the predicate. Freezes the people with their predicates beside the pattern.")
    @APIResponse(responseCode = "200", description = "The predicate as it is now.")
    public RestResponse<UnitPredicateResponse> sign(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull UnitSignatureRequest request, @HeaderParam("Accept-Language") @Parameter(hidden = true) String language) {
        return answer(steps.sign(id, ifMatch, request.reason(), Language.of(language)));
    }

    private static RestResponse<UnitPredicateResponse> answer(UnitPredicateResponse predicate) {
        return Tagged.ok(predicate, predicate.version());
    }
}
