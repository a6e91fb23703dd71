package id.kinerja.organization.calendar;

import id.kinerja.shared.caller.Role;
import id.kinerja.shared.http.MergePatch;
import id.kinerja.shared.http.Tagged;
import id.kinerja.shared.idempotency.Idempotent;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/** The calendar of days off over HTTP. */
@Path("/holidays")
@RunOnVirtualThread
@Authenticated
public class HolidayResource {

    private final HolidayService holidays;

    HolidayResource(HolidayService holidays) {
        this.holidays = holidays;
    }

    @GET
    @Operation(operationId = "listHolidays", summary = "List days off", description = "Holidays and collective leave, by day. Sort: day (default).")
    @APIResponse(responseCode = "200", description = "A page of days off.")
    public Page<HolidayResponse> list(@BeanParam PageQuery page,
            @QueryParam("year") @Min(2020) @Max(2100) @Parameter(description = "Only days of this year.", example = "2026") Integer year,
            @QueryParam("unitId") @Parameter(description = "Only days that this one unit has off.") UUID unitId) {
        return holidays.listHolidays(year, unitId, page);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getHoliday", summary = "Read a day off", description = "With what the caller may do with it.")
    @APIResponse(responseCode = "200", description = "The day off.")
    public RestResponse<HolidayResponse> get(@PathParam("id") UUID id) {
        HolidayResponse holiday = holidays.getHoliday(id);
        return Tagged.ok(holiday, holiday.version());
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.Name.HR_OFFICER)
    @Operation(operationId = "createHoliday", summary = "Add a day off", description = "409 if the unit, or all, have that day off already.")
    @APIResponse(responseCode = "201", description = "The new day off.")
    public RestResponse<HolidayResponse> create(@Valid @NotNull HolidayRequest request) {
        HolidayResponse holiday = holidays.createHoliday(request);
        return Tagged.created("/holidays/" + holiday.id(), holiday, holiday.version());
    }

    @POST
    @Path("batch")
    @Idempotent
    @RolesAllowed(Role.Name.HR_OFFICER)
    @Operation(operationId = "takeOverHolidays", summary = "Take over the days off of a decree",
            description = "All of them or none. A day that is there already gets the name and kind given. With validateOnly nothing is written.")
    @APIResponse(responseCode = "200", description = "What was, or would be, added and changed.")
    public HolidayBatchResponse takeOver(@Valid @NotNull HolidayBatchRequest request,
            @QueryParam("validateOnly") @DefaultValue("false") @Parameter(description = "Only says what would happen.") boolean validateOnly) {
        return holidays.takeOver(request, validateOnly);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Role.Name.HR_OFFICER)
    @Operation(operationId = "updateHoliday", summary = "Change a day off", description = "Another day, name, kind or unit; null as unit makes it a day off for all.")
    @APIResponse(responseCode = "200", description = "The day off as it is now.")
    public RestResponse<HolidayResponse> update(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull HolidayPatch patch) {
        HolidayResponse holiday = holidays.updateHoliday(id, ifMatch, patch);
        return Tagged.ok(holiday, holiday.version());
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Role.Name.HR_OFFICER)
    @Operation(operationId = "deleteHoliday", summary = "Take a day off out of the calendar",
            description = "For a day written down by mistake or moved by a later decree; the trail keeps it.")
    @APIResponse(responseCode = "204", description = "It is gone.")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        holidays.deleteHoliday(id, ifMatch);
    }
}
