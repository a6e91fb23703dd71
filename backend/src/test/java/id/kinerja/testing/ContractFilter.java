package id.kinerja.testing;

import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;

/** Holds every exchange of a test against the contract that the application serves. */
public final class ContractFilter implements Filter {

    /** Sent by a test whose body is wrong on purpose; taken off before the request leaves. */
    public static final String DELIBERATELY_INVALID = "X-Test-Deliberately-Invalid";

    static void install() {
        if (RestAssured.filters().stream().noneMatch(ContractFilter.class::isInstance)) {
            RestAssured.filters(new ContractFilter());
        }
    }

    @Override
    public Response filter(FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext chain) {
        boolean invalid = request.getHeaders().hasHeaderWithName(DELIBERATELY_INVALID);
        request.removeHeader(DELIBERATELY_INVALID);
        Response response = chain.next(request, expected);
        Contract.served().check(new Contract.Exchange(
                request.getMethod(), URI.create(request.getURI()).getPath(),
                request.getBody() instanceof String body && !invalid ? body : null, request.getContentType(),
                response.statusCode(), response.contentType(), response.asString()));
        return response;
    }
}
