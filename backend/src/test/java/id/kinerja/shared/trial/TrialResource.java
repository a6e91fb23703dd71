package id.kinerja.shared.trial;

import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.caller.Role;
import id.kinerja.shared.http.Etag;
import id.kinerja.shared.http.MergePatch;
import id.kinerja.shared.http.Patch;
import id.kinerja.shared.idempotency.Idempotent;
import id.kinerja.shared.limits.LimitClass;
import id.kinerja.shared.limits.Limited;
import id.kinerja.shared.limits.RateLimited;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.problem.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Endpoints that exist only in tests, so that what every feature stands on is tried without one. */
@Path("/trials")
@RunOnVirtualThread
@RolesAllowed({Role.Name.EMPLOYEE, Role.Name.ADMIN})
public class TrialResource {

    public enum Colour { RED, GREEN }

    public record Part(@NotBlank @Size(max = 20) String title, @Max(10) int weight) {}

    public record TrialRequest(
            @NotBlank @Size(max = 50) String name, Colour colour, LocalDate dueOn, @NotNull @Size(max = 3) List<@Valid Part> parts) {}

    public record TrialPatch(
            @NotNull @Size(min = 1, max = 50) Patch<String> name, Patch<LocalDate> dueOn, Patch<Colour> colour,
            @Max(10) Patch<Integer> weight) {}

    public record TrialResponse(UUID id, String name, LocalDate dueOn, long version) {}

    private final TrialService trials;
    private final Caller caller;

    TrialResource(TrialService trials, Caller caller) {
        this.trials = trials;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Operation(operationId = "createTrial")
    @APIResponse(responseCode = "201", description = "Created.")
    public RestResponse<TrialResponse> create(@Valid @NotNull TrialRequest request) {
        TrialResponse made = trials.create(request);
        return RestResponse.ResponseBuilder.<TrialResponse>created(URI.create("/api/v1/trials/" + made.id()))
                .tag(Etag.of(made.version()))
                .entity(made)
                .build();
    }

    @GET
    @Operation(operationId = "listTrials")
    public Page<TrialResponse> list(@BeanParam PageQuery page, @QueryParam("name") @Size(max = 50) String name, @QueryParam("colour") Colour colour) {
        return trials.list(page, name);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getTrial")
    public RestResponse<TrialResponse> get(@PathParam("id") UUID id) {
        TrialResponse found = trials.get(id);
        return RestResponse.ResponseBuilder.ok(found).tag(Etag.of(found.version())).build();
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "renameTrial")
    public TrialResponse rename(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull TrialRequest request) {
        return trials.rename(id, ifMatch, request);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "changeTrial")
    public RestResponse<TrialResponse> change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull TrialPatch patch) {
        TrialResponse changed = trials.change(id, ifMatch, patch);
        return RestResponse.ResponseBuilder.ok(changed).tag(Etag.of(changed.version())).build();
    }

    public record FileResponse(long size) {}

    @POST
    @Path("files")
    @Consumes("multipart/form-data")
    @Idempotent(required = true)
    @Limited(LimitClass.BULK)
    @Operation(operationId = "uploadTrial")
    public FileResponse upload(@RestForm("file") FileUpload file) {
        return new FileResponse(file.size());
    }

    @GET
    @Path("pause")
    @Limited(LimitClass.BULK)
    @Operation(operationId = "pauseTrial")
    public String pause() throws InterruptedException {
        Thread.sleep(600);
        return "rested";
    }

    @GET
    @Path("open")
    @PermitAll
    @RateLimited(value = "trial", perMinute = 30)
    @Operation(operationId = "askTrial")
    public String ask() {
        return "open";
    }

    @GET
    @Path("caller")
    @Operation(operationId = "getTrialCaller")
    public String caller() {
        return caller.accountId() + " " + caller.employeeIdOrThrow();
    }

    @GET
    @Path("failure/{kind}")
    @PermitAll
    @Operation(operationId = "failTrial")
    @APIResponse(responseCode = "422", description = "As asked.", content = @Content(mediaType = "application/problem+json"))
    public String fail(@PathParam("kind") String kind) {
        throw switch (kind) {
            case "rule" -> Problem.rule("request.not-one-of", "A").at("/a/0", "validation.max", 3);
            case "bug" -> new IllegalStateException("secret inside");
            default -> Problem.notFound();
        };
    }

    @GET
    @Path("admin")
    @RolesAllowed(Role.Name.ADMIN)
    @Operation(operationId = "getTrialForAdmin")
    public String admin() {
        return "admin";
    }
}
