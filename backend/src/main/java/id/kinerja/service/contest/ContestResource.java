package id.kinerja.service.contest;

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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The right of reply over HTTP. */
@Path("/attribution-contests")
@Tag(name = "Service")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ContestResource {

    private final ContestService contests;

    ContestResource(ContestService contests) {
        this.contests = contests;
    }

    @GET
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.AUDITOR})
    @Operation(operationId = "listAttributionContests", summary = "List contests",
            description = "Own ones, those that would count for the caller, and those about requests of units one heads; all for the"
                    + " auditor. Sort field: contestedAt.")
    public Page<ContestResponse> list(@BeanParam ContestQuery query, @BeanParam PageQuery page) {
        return contests.list(query, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.AUDITOR})
    @Operation(operationId = "getAttributionContest", summary = "Read a contest", description = "With the request and the decision.")
    public RestResponse<ContestResponse> get(@PathParam("id") UUID id) {
        return tagged(contests.get(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Role.Name.EMPLOYEE)
    @Operation(operationId = "contestAttribution", summary = "Contest that a request counts for oneself",
            description = "The head of the unit decides, and the head above where it is about the head. Once decided it is not asked again.")
    @APIResponse(responseCode = "201", description = "The contest, waiting for the head of the unit.")
    public RestResponse<ContestResponse> contest(@NotNull @Valid ContestRequest said) {
        ContestResponse made = contests.contest(said);
        return Tagged.created("/attribution-contests/" + made.id(), made, made.version());
    }

    @POST
    @Path("/{id}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Role.Name.EMPLOYEE)
    @Operation(operationId = "decideAttributionContest", summary = "Decide a contest",
            description = "Accepted: it counts no more for that person, and for whoever did it where that was named.")
    public RestResponse<ContestResponse> decide(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ContestDecisionRequest decision) {
        return tagged(contests.decide(id, ifMatch, decision));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @RolesAllowed(Role.Name.EMPLOYEE)
    @Operation(operationId = "withdrawAttributionContest", summary = "Take a contest back", description = "While it is undecided.")
    public RestResponse<ContestResponse> withdraw(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return tagged(contests.withdraw(id, ifMatch));
    }

    private static RestResponse<ContestResponse> tagged(ContestResponse contest) {
        return Tagged.ok(contest, contest.version());
    }
}
