package id.kinerja.survey.answer;

import id.kinerja.shared.limits.LimitClass;
import id.kinerja.shared.limits.Limited;
import id.kinerja.shared.limits.RateLimited;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** For citizens, without an account. */
@Path("/survey-forms")
@Tag(name = "Survey")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@PermitAll
@Limited(LimitClass.BULK)
public class SurveyFormResource {

    private final Answers answers;

    SurveyFormResource(Answers answers) {
        this.answers = answers;
    }

    @GET
    @Path("/{code}")
    @CitizensOnly
    @RateLimited(value = "survey", perMinute = 300)
    @Operation(operationId = "getSurveyForm", summary = "Read the form behind a code",
            description = "Without an account; dashes and small letters do not matter. 404 for a code that was never given out, 409 where its"
                    + " answer has arrived, 410 where it was voided, is too old, or the survey is over, 403 for staff, who cannot answer:"
                    + " nobody shall fill it in first and learn that last.")
    @APIResponse(responseCode = "200", description = "The form.")
    @APIResponse(responseCode = "403", ref = "Problem403")
    @APIResponse(responseCode = "409", ref = "Problem409")
    @APIResponse(responseCode = "410", ref = "Problem410")
    public SurveyFormResponse form(@PathParam("code") @Size(max = 40) String code) {
        return answers.form(code);
    }

    @POST
    @Path("/{code}/answers")
    @Consumes(MediaType.APPLICATION_JSON)
    @CitizensOnly
    @RateLimited(value = "survey", perMinute = 300)
    @Operation(operationId = "submitSurveyAnswers", summary = "Send the answers",
            description = "The code counts once: sent twice it is received once, which takes the place of an Idempotency-Key, whose memory"
                    + " would tell when an answer came. Nothing of the sender is kept. 403 for whoever is signed in, and from a device on"
                    + " which staff signs in.")
    @APIResponse(responseCode = "200", description = "It arrived, now or before.")
    @APIResponse(responseCode = "410", ref = "Problem410")
    public SurveyReceiptResponse submit(@PathParam("code") @Size(max = 40) String code, @NotNull @Valid SurveyAnswerRequest request) {
        return answers.submit(code, request);
    }
}
