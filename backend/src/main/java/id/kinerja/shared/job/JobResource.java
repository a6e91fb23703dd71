package id.kinerja.shared.job;

import id.kinerja.shared.idempotency.Idempotent;
import id.kinerja.shared.limits.LimitClass;
import id.kinerja.shared.limits.Limited;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.problem.Language;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/jobs")
@Tag(name = "Job")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
public class JobResource {

    private final JobService jobs;

    JobResource(JobService jobs) {
        this.jobs = jobs;
    }

    @GET
    @Operation(operationId = "listJobs", summary = "List one's jobs", description = "Newest first; those of others are never shown. Sort by createdAt.")
    public Page<JobResponse> list(@Valid @BeanParam JobQuery filter, @BeanParam PageQuery page,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) String language) {
        return jobs.list(filter, page, Language.of(language));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getJob", summary = "Follow a job", description = "How far it is, and what came out. Only for whoever began it.")
    public JobResponse get(@PathParam("id") UUID id, @HeaderParam("Accept-Language") @Parameter(hidden = true) String language) {
        return jobs.get(id, Language.of(language));
    }

    @POST
    @Path("/{id}/cancellation")
    @Idempotent
    @Operation(operationId = "cancelJob", summary = "Cancel a job",
            description = "One that waits ends at once, one that runs at its next part. 409 where it is over already.")
    public JobResponse cancel(@PathParam("id") UUID id, @HeaderParam("Accept-Language") @Parameter(hidden = true) String language) {
        return jobs.cancel(id, Language.of(language));
    }

    @GET
    @Path("/{id}/result")
    @Produces(MediaType.WILDCARD)
    @Limited(LimitClass.BULK)
    @Operation(operationId = "downloadJobResult", summary = "Download what a job made",
            description = "As an attachment, until the moment that the job names.")
    @APIResponse(responseCode = "200", description = "The file.", content = {
        @Content(mediaType = "application/zip", schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING, maxLength = 100_000_000))})
    public Response download(@PathParam("id") UUID id) {
        JobService.Download result = jobs.getResult(id);
        return Response.ok(result.content(), result.about().mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, result.about().bytes())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + result.about().fileName() + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
