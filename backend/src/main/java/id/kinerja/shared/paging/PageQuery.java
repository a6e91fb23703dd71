package id.kinerja.shared.paging;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters that every list takes: {@code listX(@BeanParam PageQuery page)}. {@link Listing} checks them. */
public class PageQuery {

    public static final int MAX_LIMIT = 200;

    @QueryParam("limit")
    @DefaultValue("50")
    @Parameter(description = "Items on a page.", schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
    int limit = 50;

    @QueryParam("cursor")
    @Parameter(description = "Marker of a page, taken from page.next or page.prev of an earlier answer.", schema = @Schema(type = SchemaType.STRING, maxLength = 2000))
    String cursor;

    @QueryParam("sort")
    @Parameter(description = "Fields of the order, a minus before a field that runs downwards.", example = "-receivedAt,name", schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    String sort;

    @QueryParam("include")
    @Parameter(description = "total adds a count of all items, which stops at 10000.", schema = @Schema(type = SchemaType.STRING, enumeration = "total"))
    String include;

    /** The first page in the list's own order, for callers inside the application. */
    public static PageQuery first(int limit) {
        PageQuery query = new PageQuery();
        query.limit = limit;
        return query;
    }
}
