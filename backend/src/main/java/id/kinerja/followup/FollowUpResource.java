package id.kinerja.followup;

import id.kinerja.followup.proposal.FollowUpPeople;
import id.kinerja.followup.proposal.FollowUpRequest;
import id.kinerja.followup.proposal.FollowUpSuggestions;
import id.kinerja.followup.proposal.ProposalRequest;
import id.kinerja.followup.step.FollowUpText;
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
import jakarta.ws.rs.Consumes;
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

/** Development plans, coaching and recognition. */
@Path("/follow-ups")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Role.Name.EMPLOYEE, Role.Name.HR_OFFICER})
public class FollowUpResource {

    private final FollowUpService service;
    private final FollowUpReading reading;

    FollowUpResource(FollowUpService service, FollowUpReading reading) {
        this.service = service;
        this.reading = reading;
    }

    @GET
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.HR_OFFICER, Role.Name.AUDITOR})
    @Operation(operationId = "listFollowUps", summary = "List follow-ups",
            description = "Own ones, those the caller carries out, and those of people whom the caller assesses, is the assessor's superior of "
                    + "or heads the unit of; personnel officers and auditors see all. No rating is shown. Sort: dueOn (default), proposedAt, name.")
    public Page<FollowUpSummary> list(@BeanParam PageQuery page, @BeanParam FollowUpQuery query) {
        return reading.list(query, page);
    }

    @GET
    @Path("suggestions")
    @RolesAllowed(Role.Name.EMPLOYEE)
    @Operation(operationId = "listFollowUpSuggestions", summary = "See what recent results suggest",
            description = "For an assessor: results handed over lately whose predicate suggests a follow-up and that have none. "
                    + "Nothing is proposed by itself.")
    public FollowUpSuggestions suggest() {
        return reading.suggest();
    }

    @GET
    @Path("people")
    @RolesAllowed(Role.Name.EMPLOYEE)
    @Operation(operationId = "listFollowUpPeople", summary = "See for whom one may propose",
            description = "Oneself, then at most 499 people of whom the caller is the assessor, that assessor’s superior or a head of the unit today.")
    public FollowUpPeople people() {
        return reading.people();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.HR_OFFICER, Role.Name.AUDITOR})
    @Operation(operationId = "getFollowUp", summary = "Read a follow-up",
            description = "With every step and note, who can read it and what the caller may do. 404 to anybody else.")
    public RestResponse<FollowUpResponse> get(@PathParam("id") UUID id) {
        return tagged(reading.get(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Role.Name.EMPLOYEE)
    @Operation(operationId = "proposeFollowUp", summary = "Propose a follow-up",
            description = "By the assessor, the assessor's superior or a head of the unit; a development plan also by the person. "
                    + "Coaching lasts six months unless told otherwise.")
    @APIResponseSchema(value = FollowUpResponse.class, responseCode = "201", responseDescription = "The proposal.")
    public RestResponse<FollowUpResponse> propose(@Valid @NotNull FollowUpRequest request) {
        FollowUpResponse made = service.propose(request);
        return Tagged.created("/follow-ups/" + made.id(), made, made.version());
    }

    @PUT
    @Path("{id}/proposal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.Name.EMPLOYEE)
    @Operation(operationId = "editFollowUp", summary = "Change a proposal",
            description = "By who proposed it, until it is decided. For whom, of what kind and from which result stays.")
    public RestResponse<FollowUpResponse> edit(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ProposalRequest proposal) {
        return tagged(service.edit(id, ifMatch, proposal));
    }

    @POST
    @Path("{id}/approval")
    @Idempotent
    @Operation(operationId = "approveFollowUp", summary = "Approve a proposal",
            description = "By the assessor's superior, a head of the unit or the personnel office; by the assessor where the person proposed it. "
                    + "Never by who proposed it.")
    public RestResponse<FollowUpResponse> approve(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return tagged(service.approve(id, ifMatch));
    }

    @POST
    @Path("{id}/start")
    @Idempotent
    @Operation(operationId = "startFollowUp", summary = "Begin it", description = "By who carries it out or by who leads the person.")
    public RestResponse<FollowUpResponse> start(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return tagged(service.start(id, ifMatch));
    }

    @POST
    @Path("{id}/notes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "noteFollowUp", summary = "Tell how it goes",
            description = "By the person, by who carries it out or by who leads the person. A note is only added.")
    public RestResponse<FollowUpResponse> note(@PathParam("id") UUID id, @Valid @NotNull FollowUpText note) {
        return tagged(service.note(id, note.text()));
    }

    @POST
    @Path("{id}/completion")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "completeFollowUp", summary = "Say that it is done",
            description = "With what came of it; never by the person it is about.")
    public RestResponse<FollowUpResponse> complete(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull FollowUpText outcome) {
        return tagged(service.complete(id, ifMatch, outcome.text()));
    }

    @POST
    @Path("{id}/cancellation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "cancelFollowUp", summary = "Give it up",
            description = "With a reason that its readers see; a proposal also by who made it.")
    public RestResponse<FollowUpResponse> cancel(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull FollowUpText reason) {
        return tagged(service.cancel(id, ifMatch, reason.text()));
    }

    private static RestResponse<FollowUpResponse> tagged(FollowUpResponse followUp) {
        return Tagged.ok(followUp, followUp.version());
    }
}
