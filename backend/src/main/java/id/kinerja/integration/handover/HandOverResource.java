package id.kinerja.integration.handover;

import id.kinerja.integration.RejectedRows;
import id.kinerja.shared.caller.Role;
import id.kinerja.shared.http.Download;
import id.kinerja.shared.limits.LimitClass;
import id.kinerja.shared.limits.Limited;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/hand-overs/{periodId}")
@Tag(name = "Hand-over")
@RunOnVirtualThread
@RolesAllowed({Role.Name.HR_OFFICER, Role.Name.AUDITOR})
public class HandOverResource {

    private final HandOverService handOver;

    HandOverResource(HandOverService handOver) {
        this.handOver = handOver;
    }

    @GET
    @Path("/file")
    @Produces({"text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
    @Limited(LimitClass.BULK)
    @Operation(operationId = "downloadHandOver", summary = "Download the results of a period for the national application",
            description = "With the columns of its periodic results. Only what was delivered to the employees; each result counts as handed over "
                    + "in the file of its person. NIP as text; no cell of it can calculate. SIASN's own identifier of "
                    + "the person (pnsDinilaiId) is not kept here: whoever sends the file finds it there by the NIP (data-utama).")
    @APIResponse(responseCode = "200", description = "The file.", content = {
        @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING, maxLength = 20_000_000)),
        @Content(mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 20_000_000))})
    public Response download(@PathParam("periodId") UUID periodId, @QueryParam("format") @DefaultValue("CSV") RejectedRows.Format format) {
        return file(handOver.handOver(periodId, format));
    }

    static Response file(TableDownload table) {
        return Download.of(table::writeTo, table.format().mediaType(), table.downloadName())
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
