package id.kinerja.evaluation;

import id.kinerja.evaluation.assessment.AssessmentRequest;
import id.kinerja.shared.caller.Role;
import id.kinerja.shared.http.Tagged;
import id.kinerja.shared.idempotency.Idempotent;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/evaluations/{id}")
@Tag(name = "Evaluation")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Role.Name.EMPLOYEE)
public class EvaluationStepResource {

    private final EvaluationStepService service;

    EvaluationStepResource(EvaluationStepService service) {
        this.service = service;
    }

    @POST
    @Path("/submission")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "submitEvaluation", summary = "Hand in for evaluation",
            description = "By the employee, from the first day of the period on; after the due day it is marked as late.")
    public RestResponse<EvaluationResponse> submit(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SubmissionRequest request) {
        return tagged(service.submit(id, ifMatch, request.note()));
    }

    @POST
    @Path("/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "returnEvaluation", summary = "Give it back to the employee",
            description = "By the assessor, with the reason that the employee reads.")
    public RestResponse<EvaluationResponse> giveBack(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid EvaluationReasonRequest request) {
        return tagged(service.giveBack(id, ifMatch, request.reason()));
    }

    @PUT
    @Path("/assessment")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "saveAssessment", summary = "Save the draft of the assessment",
            description = "By the assessor; the whole draft is replaced. It may be incomplete until completion.")
    public RestResponse<EvaluationResponse> assess(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AssessmentRequest request) {
        return tagged(service.assess(id, ifMatch, request.assessment()));
    }

    @POST
    @Path("/completion")
    @Idempotent
    @Operation(operationId = "completeEvaluation", summary = "Set both ratings",
            description = "By the assessor. Both ratings, the reasons they need and feedback must be written; the predicate is then looked "
                    + "up in the nine cells. Without a submission only after the due day, which is marked.")
    public RestResponse<EvaluationResponse> complete(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return tagged(service.complete(id, ifMatch));
    }

    @POST
    @Path("/reopening")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "reopenEvaluation", summary = "Take the ratings back to a draft",
            description = "By the assessor before the signature, with a reason that stays in the steps.")
    public RestResponse<EvaluationResponse> reopen(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid EvaluationReasonRequest request) {
        return tagged(service.reopen(id, ifMatch, request.reason()));
    }

    @POST
    @Path("/signature")
    @Idempotent
    @Operation(operationId = "signEvaluation", summary = "Sign and freeze it",
            description = "By the assessor. Everything the result rests on is frozen with its SHA-256 hash.")
    public RestResponse<EvaluationResponse> sign(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return tagged(service.sign(id, ifMatch));
    }

    @POST
    @Path("/unsigning")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "unsignEvaluation", summary = "Withdraw the signature",
            description = "By the assessor, with a reason. The frozen copy stays readable beside the next one; where the employee had the "
                    + "result already, the reason is told and the clock of an objection starts anew with the next delivery. 409 while an objection waits.")
    public RestResponse<EvaluationResponse> unsign(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid EvaluationReasonRequest request) {
        return tagged(service.unsign(id, ifMatch, request.reason()));
    }

    @POST
    @Path("/dialogue")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "recordEvaluationDialogue", summary = "Say when the two talked about it",
            description = "By the assessor before the signature. Signing without it is possible and warned of, where the office expects a dialogue.")
    public RestResponse<EvaluationResponse> recordDialogue(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid DialogueRequest request) {
        return tagged(service.recordDialogue(id, ifMatch, request));
    }

    @POST
    @Path("/delivery")
    @Idempotent
    @Operation(operationId = "deliverEvaluation", summary = "Hand the result to the employee",
            description = "By the assessor. From here on the employee sees the ratings and the clock of an objection runs.")
    public RestResponse<EvaluationResponse> deliver(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return tagged(service.deliver(id, ifMatch));
    }

    @POST
    @Path("/acknowledgement")
    @Idempotent
    @Operation(operationId = "acknowledgeEvaluation", summary = "Say that one has read it",
            description = "By the employee. It means having read, not agreeing.")
    public RestResponse<EvaluationResponse> acknowledge(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return tagged(service.acknowledge(id, ifMatch));
    }

    private static RestResponse<EvaluationResponse> tagged(EvaluationResponse evaluation) {
        return Tagged.ok(evaluation, evaluation.version());
    }
}
