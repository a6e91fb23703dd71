package id.kinerja.target.library;

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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;

/** The library of targets over HTTP. */
@Path("/library-targets")
@RunOnVirtualThread
@RolesAllowed(Role.Name.HR_OFFICER)
public class LibraryResource {

    private final LibraryService library;

    LibraryResource(LibraryService library) {
        this.library = library;
    }

    @GET
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.HR_OFFICER, Role.Name.AUDITOR})
    @Operation(operationId = "listLibraryTargets", summary = "List examples of targets",
            description = "With planId only those that fit the post of that plan. Sort: title (default).")
    @APIResponse(responseCode = "200", description = "A page of examples.")
    public Page<LibraryTargetResponse> list(@BeanParam PageQuery page, @Valid @BeanParam LibraryQuery query) {
        return library.list(query, page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.HR_OFFICER, Role.Name.AUDITOR})
    @Operation(operationId = "getLibraryTarget", summary = "Read an example of a target", description = "With its indicators.")
    @APIResponse(responseCode = "200", description = "The example.")
    public RestResponse<LibraryTargetResponse> get(@PathParam("id") UUID id) {
        return answer(library.get(id));
    }

    @POST
    @Idempotent
    @Operation(operationId = "createLibraryTarget", summary = "Add an example of a target", description = "For posts by title, by kind, or for all.")
    @APIResponseSchema(value = LibraryTargetResponse.class, responseCode = "201", responseDescription = "The new example.")
    public RestResponse<LibraryTargetResponse> create(@Valid @NotNull LibraryTargetRequest request) {
        LibraryTargetResponse made = library.create(request);
        return Tagged.created("/library-targets/" + made.id(), made, made.version());
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceLibraryTarget", summary = "Change an example of a target", description = "As a whole; plans that copied it stay as they are.")
    @APIResponse(responseCode = "200", description = "The example as it is now.")
    public RestResponse<LibraryTargetResponse> replace(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull LibraryTargetRequest request) {
        return answer(library.replace(id, ifMatch, request));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteLibraryTarget", summary = "Remove an example of a target", description = "Plans that copied it stay as they are.")
    @APIResponse(responseCode = "204", description = "It is gone.")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        library.delete(id, ifMatch);
    }

    private static RestResponse<LibraryTargetResponse> answer(LibraryTargetResponse target) {
        return Tagged.ok(target, target.version());
    }
}
