package id.kinerja.service.request;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The counter over HTTP. */
@Path("/service-requests")
@Tag(name = "Service")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ServiceRequestResource {

    private final ServiceRequestService service;
    private final ServiceRequestReading reading;

    ServiceRequestResource(ServiceRequestService service, ServiceRequestReading reading) {
        this.service = service;
        this.reading = reading;
    }

    @GET
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.SERVICE_OFFICER, Role.Name.AUDITOR})
    @Operation(operationId = "listServiceRequests", summary = "List requests",
            description = "Of the counters one serves, of the units one heads, those in which one did a step; all for the auditor."
                    + " With finding the very requests behind a number of the measures. Sort fields: arrivedAt, dueAt.")
    public Page<ServiceRequestSummary> list(@BeanParam RequestQuery query, @BeanParam PageQuery page) {
        return reading.list(query, page);
    }

    @GET
    @Path("/boards")
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.SERVICE_OFFICER, Role.Name.AUDITOR})
    @Operation(operationId = "listServiceBoards", summary = "What waits at each counter",
            description = "At this moment, for the counters that the caller may see.")
    public BoardListResponse listBoards() {
        return reading.listBoards();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.SERVICE_OFFICER, Role.Name.AUDITOR})
    @Operation(operationId = "getServiceRequest", summary = "Read a request", description = "With its log and what may come next.")
    public RestResponse<ServiceRequestResponse> get(@PathParam("id") UUID id) {
        return tagged(reading.get(id));
    }

    @GET
    @Path("/{id}/receipt")
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.SERVICE_OFFICER, Role.Name.AUDITOR})
    @Operation(operationId = "getServiceReceipt", summary = "The receipt of a request",
            description = "With the address by which the citizen follows it, also as a QR code; once it has ended with the invitation to the"
                    + " satisfaction survey, where this visit is asked.")
    public ReceiptResponse getReceipt(@PathParam("id") UUID id, @Context UriInfo uri) {
        return reading.receipt(id, uri.getBaseUri());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent(required = true)
    @RolesAllowed(Role.Name.SERVICE_OFFICER)
    @Operation(operationId = "createServiceRequest", summary = "Log a request",
            description = "By a ticket of the queue machine or straight at the counter, in the unit of the service, which must be the caller's.")
    @APIResponse(responseCode = "201", description = "The request with its number and code.")
    public RestResponse<ServiceRequestResponse> create(@NotNull @Valid CreateServiceRequest request) {
        ServiceRequestResponse made = service.create(request);
        return Tagged.created("/service-requests/" + made.summary().id(), made, made.version());
    }

    @POST
    @Path("/next")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent(required = true)
    @RolesAllowed(Role.Name.SERVICE_OFFICER)
    @Operation(operationId = "takeNextServiceRequest", summary = "Take the next one",
            description = "Calls the first of the queue, or begins the work that is due first. Two officers who ask at once get two different"
                    + " requests. 404 where nobody waits.")
    public RestResponse<ServiceRequestResponse> takeNext(@NotNull @Valid NextRequest request) {
        return tagged(service.takeNext(request));
    }

    @POST
    @Path("/{id}/events")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent(required = true)
    @RolesAllowed(Role.Name.SERVICE_OFFICER)
    @Operation(operationId = "recordServiceEvent", summary = "Record what happens",
            description = "Adds to the log at the server's time. 409 where it cannot happen now. Nothing is ever taken back: a correction is an"
                    + " event too.")
    public RestResponse<ServiceRequestResponse> record(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid EventRequest request) {
        return tagged(service.record(id, ifMatch, request));
    }

    @POST
    @Path("/{id}/late-entries")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent(required = true)
    @RolesAllowed(Role.Name.SERVICE_OFFICER)
    @Operation(operationId = "proposeServiceLateEntry", summary = "Say what happened earlier",
            description = "With the reason why it was not recorded then. It counts once a second person has confirmed it.")
    public RestResponse<ServiceRequestResponse> proposeLateEntry(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid LateEntryRequest request) {
        return tagged(service.proposeLateEntry(id, ifMatch, request));
    }

    @POST
    @Path("/{id}/late-decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.SERVICE_OFFICER})
    @Operation(operationId = "decideServiceLateEntry", summary = "Confirm or refuse a late entry",
            description = "By another counter officer of the unit, or its head; never by who proposed it.")
    public RestResponse<ServiceRequestResponse> decideLateEntry(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid LateDecisionRequest request) {
        return tagged(service.decideLateEntry(id, ifMatch, request.accepted()));
    }

    private static RestResponse<ServiceRequestResponse> tagged(ServiceRequestResponse request) {
        return Tagged.ok(request, request.version());
    }
}
