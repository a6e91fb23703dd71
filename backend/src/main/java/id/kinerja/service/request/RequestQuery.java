package id.kinerja.service.request;

import id.kinerja.shared.paging.Filters;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of requests. */
public class RequestQuery {

    @QueryParam("unitId")
    @Parameter(description = "Only requests of this unit and those below it.")
    UUID unitId;

    @QueryParam("serviceTypeId")
    @Parameter(description = "Only requests for this service.")
    UUID serviceTypeId;

    @QueryParam("handlerId")
    @Parameter(description = "Only requests in which this person did a step.")
    UUID handlerId;

    @QueryParam("state")
    @Parameter(description = "Only requests in this state.")
    RequestState state;

    @QueryParam("finding")
    @Parameter(description = "Only requests behind this number of the measures, in the days of from and to.")
    Finding finding;

    @QueryParam("from")
    @Parameter(description = "First day; of arrival, or of what the finding is about.")
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Last day.")
    LocalDate to;

    @QueryParam("q")
    @Size(max = 80)
    @Parameter(description = "The beginning of a number or of a ticket.", example = "A-012")
    String q;

    /** Those that are set, for the trail. */
    Map<String, Object> asMap() {
        return Filters.given("unitId", unitId, "serviceTypeId", serviceTypeId, "handlerId", handlerId, "state", state,
                "finding", finding, "from", from == null ? null : from.toString(), "to", to == null ? null : to.toString());
    }
}
