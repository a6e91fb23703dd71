package id.kinerja.evaluation.calibration;

import id.kinerja.shared.caller.Role;
import id.kinerja.shared.http.Tagged;
import id.kinerja.shared.idempotency.Idempotent;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.problem.Language;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/** Calibration over HTTP. */
@Path("/calibrations")
@RunOnVirtualThread
@RolesAllowed({Role.Name.EMPLOYEE, Role.Name.HR_OFFICER, Role.Name.AUDITOR})
public class CalibrationResource {

    private final CalibrationService calibrations;
    private final CalibrationChangeService changes;

    CalibrationResource(CalibrationService calibrations, CalibrationChangeService changes) {
        this.calibrations = calibrations;
        this.changes = changes;
    }

    @GET
    @Operation(operationId = "listCalibrations", summary = "List the sessions of a unit and period", description = "Sort: openedAt (default: newest first).")
    @APIResponse(responseCode = "200", description = "A page of sessions.")
    public Page<CalibrationSummary> list(
            @QueryParam("unitPredicateId") @NotNull @Parameter(description = "The unit's predicate.") UUID unitPredicateId, @BeanParam PageQuery page) {
        return calibrations.listSessions(unitPredicateId, page);
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.Name.EMPLOYEE)
    @Operation(operationId = "openCalibration", summary = "Open a calibration session",
            description = "By the head of the unit, on everybody of it and below it, once its predicate is set. 409 while another is open.")
    @APIResponse(responseCode = "201", description = "The session.")
    public RestResponse<CalibrationResponse> open(@Valid @NotNull CalibrationRequest request,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) String language) {
        CalibrationResponse session = calibrations.open(request.unitPredicateId(), Language.of(language));
        return Tagged.created("/calibrations/" + session.id(), session, session.version());
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getCalibration", summary = "Read a session",
            description = "With the distribution beside its pattern: as it is while open, as it was when closed.")
    @APIResponse(responseCode = "200", description = "The session.")
    public RestResponse<CalibrationResponse> get(@PathParam("id") UUID id,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) String language) {
        CalibrationResponse session = calibrations.get(id, Language.of(language));
        return Tagged.ok(session, session.version());
    }

    @GET
    @Path("{id}/people")
    @Operation(operationId = "listCalibratedPeople", summary = "List the people of a session",
            description = "With their results before and now. Assessors see those they assess; the personnel office sees counts only, in the session. "
                    + "Sort: unit, name, predicate.")
    @APIResponse(responseCode = "200", description = "A page of people.")
    public Page<CalibratedPerson> listPeople(@PathParam("id") UUID id,
            @QueryParam("onlyChanged") @DefaultValue("false") @Parameter(description = "Only people whose result the session changed.") boolean onlyChanged,
            @BeanParam PageQuery page) {
        return calibrations.listPeople(id, onlyChanged, page);
    }

    @POST
    @Path("{id}/changes")
    @Idempotent
    @RolesAllowed(Role.Name.EMPLOYEE)
    @Operation(operationId = "calibrateResult", summary = "Change one person's result",
            description = "By the head, before the signature, with a reason that the person and the assessor read. Nobody changes the own result. "
                    + "409 names who changed it since it was looked at.")
    @APIResponse(responseCode = "200", description = "The person as it is now.")
    public CalibratedPerson change(@PathParam("id") UUID id, @Valid @NotNull CalibrationChangeRequest request) {
        return changes.change(id, request);
    }

    @POST
    @Path("{id}/closing")
    @Idempotent
    @RolesAllowed(Role.Name.EMPLOYEE)
    @Operation(operationId = "closeCalibration", summary = "Close a session",
            description = "With the check of the distribution as it is then; a warning needs a reason and blocks nothing.")
    @APIResponse(responseCode = "200", description = "The closed session.")
    public RestResponse<CalibrationResponse> close(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull CalibrationClosingRequest request, @HeaderParam("Accept-Language") @Parameter(hidden = true) String language) {
        CalibrationResponse session = calibrations.close(id, ifMatch, request.reason(), Language.of(language));
        return Tagged.ok(session, session.version());
    }
}
