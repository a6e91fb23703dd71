package id.kinerja.notification;

import id.kinerja.shared.idempotency.Idempotent;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.problem.Language;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's notices over HTTP. */
@Path("/notices")
@RunOnVirtualThread
@Authenticated
@Tag(name = "Notification")
public class NoticeResource {

    private final NoticeService service;

    NoticeResource(NoticeService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "listNotices", summary = "List one's notices",
            description = "What happened that concerns the caller, the newest first, in the language asked for. Sort: createdAt.")
    public Page<NoticeResponse> list(@BeanParam PageQuery page,
            @QueryParam("unread") @Parameter(description = "Only unread ones, or only read ones.") Boolean unread,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) String language) {
        return service.listNotices(unread, page, Language.of(language));
    }

    @GET
    @Path("summary")
    @Operation(operationId = "getNoticeSummary", summary = "How many are unread",
            description = "Cheap enough to be asked every few minutes.")
    public NoticeSummaryResponse summarize() {
        return service.summarize();
    }

    @POST
    @Path("{id}/reading")
    @Idempotent
    @Operation(operationId = "readNotice", summary = "Mark a notice as read", description = "Once more changes nothing.")
    public NoticeResponse markRead(@PathParam("id") UUID id, @HeaderParam("Accept-Language") @Parameter(hidden = true) String language) {
        return service.markRead(id, Language.of(language));
    }

    @POST
    @Path("reading")
    @Idempotent
    @Operation(operationId = "readAllNotices", summary = "Mark all notices as read", description = "Answers how many are unread afterwards.")
    public NoticeSummaryResponse markAllRead() {
        return service.markAllRead();
    }
}
