package id.kinerja.evaluation;

import id.kinerja.evaluation.explanation.ExplanationResponse;
import id.kinerja.evaluation.explanation.SuggestionResponse;
import id.kinerja.service.measure.PersonFinding;
import id.kinerja.service.measure.PersonRequest;
import id.kinerja.shared.caller.Role;
import id.kinerja.shared.http.Tagged;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.problem.Language;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/evaluations")
@Tag(name = "Evaluation")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class EvaluationResource {

    private final EvaluationService service;

    EvaluationResource(EvaluationService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.HR_OFFICER, Role.Name.AUDITOR})
    @Operation(operationId = "listEvaluations", summary = "List evaluations",
            description = "One's own, those one assesses or stands above; all for the personnel office (states only) and the auditor. "
                    + "Sort fields: period, employee.")
    public Page<EvaluationSummary> list(@BeanParam EvaluationQuery query, @BeanParam PageQuery page) {
        return service.list(query, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.HR_OFFICER, Role.Name.AUDITOR})
    @Operation(operationId = "getEvaluation", summary = "Read an evaluation",
            description = "Ratings, marks and feedback are there for the assessor and the auditor, for those above from the signature on, "
                    + "for the employee from the delivery on, and never for the personnel office.")
    public RestResponse<EvaluationResponse> get(@PathParam("id") UUID id) {
        EvaluationResponse evaluation = service.get(id);
        return Tagged.ok(evaluation, evaluation.version());
    }

    @GET
    @Path("/{id}/suggestion")
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.AUDITOR})
    @Operation(operationId = "getSuggestion", summary = "The rating of results that the numbers suggest",
            description = "With a step for each target and the rule that decides. A person sets the rating.")
    public SuggestionResponse getSuggestion(
            @PathParam("id") UUID id, @HeaderParam("Accept-Language") @Parameter(hidden = true) String language) {
        return service.getSuggestion(id, Language.of(language));
    }

    @GET
    @Path("/{id}/explanation")
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.AUDITOR})
    @Operation(operationId = "getExplanation", summary = "Why the result is what it is",
            description = "From the predicate over the two ratings to each target, indicator, entry and proof, with the rule and its source. "
                    + "Once signed it is told from the frozen copy and follows no later change.")
    public ExplanationResponse getExplanation(
            @PathParam("id") UUID id, @HeaderParam("Accept-Language") @Parameter(hidden = true) String language) {
        return service.getExplanation(id, Language.of(language));
    }

    @GET
    @Path("/{id}/requests")
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.AUDITOR})
    @Operation(operationId = "listEvaluationRequests", summary = "The requests behind an indicator that filled itself",
            description = "As they stand until the signature, and from then on as they stood: also those that a contest had taken out. "
                    + "Sort field: readyAt.")
    public Page<PersonRequest> listRequests(@PathParam("id") UUID id, @BeanParam PageQuery page,
            @QueryParam("indicatorId") @NotNull @Parameter(description = "An indicator of the plan.", required = true) UUID indicatorId,
            @QueryParam("finding") @Parameter(description = "Absent: those that the number is reckoned from.") PersonFinding finding) {
        return service.listRequests(id, indicatorId, finding, page);
    }
}
