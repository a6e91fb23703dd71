package id.kinerja.integration;

import id.kinerja.integration.check.ImportKind;
import id.kinerja.integration.check.Outcome;
import id.kinerja.shared.caller.Role;
import id.kinerja.shared.http.Download;
import id.kinerja.shared.http.Tagged;
import id.kinerja.shared.idempotency.Idempotent;
import id.kinerja.shared.limits.LimitClass;
import id.kinerja.shared.limits.Limited;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.problem.Language;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

@Path("/imports")
@RunOnVirtualThread
@RolesAllowed(Role.Name.HR_OFFICER)
public class ImportResource {

    private final ImportService imports;

    ImportResource(ImportService imports) {
        this.imports = imports;
    }

    @POST
    @Idempotent(required = true)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Limited(LimitClass.BULK)
    @Operation(operationId = "uploadImport", summary = "Upload a file for import",
            description = "Reads a CSV or XLSX file of at most 5 MiB and 20,000 rows, recognises its columns and says what each row would do. Writes nothing to the office.")
    @APIResponse(responseCode = "201", description = "Read and checked.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ImportResponse.class)))
    public RestResponse<ImportResponse> upload(
            @QueryParam("kind") @NotNull ImportKind kind, @RestForm("file") @NotNull FileUpload file, @Context HttpHeaders headers) {
        ImportResponse made = imports.upload(kind, file.fileName(), file.uploadedFile(), language(headers));
        return Tagged.created("/imports/" + made.id(), made, made.version());
    }

    @GET
    @Operation(operationId = "listImports", summary = "List imports", description = "Newest first; sort by uploadedAt.")
    public Page<ImportSummary> list(
            @BeanParam PageQuery page, @QueryParam("kind") ImportKind kind, @QueryParam("state") ImportState state) {
        return imports.listImports(kind, state, page);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getImport", summary = "Get an import", description = "The meaning of its columns and how many rows would do what.")
    public RestResponse<ImportResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return tagged(imports.getImport(id, language(headers)));
    }

    @PUT
    @Path("{id}/mapping")
    @Limited(LimitClass.BULK)
    @Operation(operationId = "mapImport", summary = "Say what the columns mean",
            description = "Replaces the meaning of all columns and checks every row anew against the office of today; the same meaning again is a mere new check.")
    public RestResponse<ImportResponse> map(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull ImportMappingRequest request, @Context HttpHeaders headers) {
        return tagged(imports.map(id, ifMatch, request, language(headers)));
    }

    @GET
    @Path("{id}/rows")
    @Operation(operationId = "listImportRows", summary = "List the rows of an import",
            description = "What each row would change and what is wrong with it, in the order of the file. Empty once the rows are gone.")
    public Page<ImportRowResponse> listRows(@PathParam("id") UUID id, @BeanParam PageQuery page, @QueryParam("outcome") Outcome outcome,
            @QueryParam("withProblems") @DefaultValue("false") boolean withProblems, @Context HttpHeaders headers) {
        return imports.listRows(id, outcome, withProblems, page, language(headers));
    }

    @POST
    @Path("{id}/application")
    @Idempotent(required = true)
    @Limited(LimitClass.BULK)
    @Operation(operationId = "applyImport", summary = "Apply an import",
            description = "Writes the good rows in one transaction. If the office has changed since the preview in a way that matters, nothing is written and the answer is 409: check again with the same mapping.")
    public RestResponse<ImportResponse> apply(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Context HttpHeaders headers) {
        return tagged(imports.apply(id, ifMatch, language(headers)));
    }

    @POST
    @Path("{id}/discard")
    @Idempotent
    @Operation(operationId = "discardImport", summary = "Discard an import", description = "Ends it without effect and deletes its rows.")
    public RestResponse<ImportResponse> discard(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Context HttpHeaders headers) {
        return tagged(imports.discard(id, ifMatch, language(headers)));
    }

    @GET
    @Path("{id}/rejected-rows")
    @Produces({"text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
    @Limited(LimitClass.BULK)
    @Operation(operationId = "downloadRejectedRows", summary = "Download the rejected rows",
            description = "The original columns, the row number and the reasons in the caller’s language; correct it and upload it again. No cell of it can calculate.")
    @APIResponse(responseCode = "200", description = "The file.", content = {
        @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING, maxLength = 20_000_000)),
        @Content(mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 20_000_000))})
    public Response downloadRejectedRows(@PathParam("id") UUID id,
            @QueryParam("format") @DefaultValue("CSV") RejectedRows.Format format, @Context HttpHeaders headers) {
        RejectedRows rejected = imports.getRejectedRows(id, format, language(headers));
        return Download.of(rejected::writeTo, format.mediaType(), rejected.downloadName()).build();
    }

    private static RestResponse<ImportResponse> tagged(ImportResponse found) {
        return Tagged.ok(found, found.version());
    }

    private static Locale language(HttpHeaders headers) {
        return Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
