package id.kinerja.notification.preference;

import id.kinerja.shared.caller.Role;
import id.kinerja.shared.http.Tagged;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The caller's choice of mails over HTTP. */
@Path("/me/notice-preferences")
@RunOnVirtualThread
@RolesAllowed(Role.Name.EMPLOYEE)
@Tag(name = "Notification")
public class PreferenceResource {

    private final PreferenceService service;

    PreferenceResource(PreferenceService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "getNoticePreferences", summary = "What the caller wants by mail",
            description = "One choice a group: at once, in one mail a day, or never.")
    public RestResponse<PreferenceResponse> get() {
        return tagged(service.get());
    }

    @PUT
    @Operation(operationId = "replaceNoticePreferences", summary = "Choose what comes by mail",
            description = "The whole choice is replaced. It holds for notices from now on.")
    public RestResponse<PreferenceResponse> replace(@HeaderParam("If-Match") String ifMatch, @Valid @NotNull PreferenceRequest request) {
        return tagged(service.replace(ifMatch, request));
    }

    private static RestResponse<PreferenceResponse> tagged(PreferenceResponse preferences) {
        return Tagged.ok(preferences, preferences.version());
    }
}
