package id.kinerja.identity.account;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kinerja.identity.account.AccountQuery.Versioned;
import id.kinerja.shared.caller.Role;
import id.kinerja.shared.http.RecordPatch;
import id.kinerja.shared.http.Tagged;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Accounts, for those who keep them. */
@Path("/accounts")
@RunOnVirtualThread
@RolesAllowed({Role.Name.ADMIN, Role.Name.HR_OFFICER})
@Tag(name = "Identity")
public class AccountResource {

    private final AccountService accounts;

    AccountResource(AccountService accounts) {
        this.accounts = accounts;
    }

    @GET
    @Operation(operationId = "listAccounts", summary = "List accounts", description = "Newest first; found by the beginnings of names.")
    public Page<AccountResponse> list(
            @BeanParam PageQuery page,
            @QueryParam("q") @Size(max = 100) @Parameter(description = "Beginnings of words of the name.", example = "budi") String q,
            @QueryParam("role") @Parameter(description = "Only accounts with this role.") Role role) {
        return accounts.list(q, role, page);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getAccount", summary = "One account", description = "The account with what the caller may do with it.")
    public RestResponse<AccountResponse> get(@PathParam("id") UUID id) {
        return answer(accounts.get(id));
    }

    @PATCH
    @Path("{id}")
    @RolesAllowed(Role.Name.ADMIN)
    @Consumes({RecordPatch.TYPE, MediaType.APPLICATION_JSON})
    @Operation(operationId = "updateAccount", summary = "Change roles or status",
            description = "A merge patch. Takes effect at once: access tokens with the former rights lose their force, the sessions of a"
                    + " disabled account end. Nobody gives himself a role; the last active administrator stays.")
    @RequestBody(required = true, content = {
        @Content(mediaType = RecordPatch.TYPE, schema = @Schema(implementation = AccountPatch.class)),
        @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AccountPatch.class))})
    @APIResponse(responseCode = "200", description = "The account as it is now.")
    public RestResponse<AccountResponse> change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull ObjectNode patch) {
        return answer(accounts.change(id, ifMatch, patch));
    }

    private static RestResponse<AccountResponse> answer(Versioned found) {
        return Tagged.ok(found.account(), found.version());
    }
}
