package id.kinerja.shared.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of a list. */
public record Page<T>(
        @Schema(required = true, maxItems = 200) List<T> items,
        @Schema(required = true) PageInfo page) {

    public Page {
        items = List.copyOf(items);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> mapper) {
        return new Page<>(items.stream().<R>map(mapper).toList(), page);
    }

    /** Where the neighbours are. Totals are there only when asked for. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "Where the neighbouring pages are.")
    public record PageInfo(
            @Schema(maxLength = 2000, description = "Cursor of the next page; absent on the last.") String next,
            @Schema(maxLength = 2000, description = "Cursor of the page before; absent on the first.") String prev,
            @Schema(required = true, minimum = "1", maximum = "200") int limit,
            @Schema(minimum = "0", maximum = "10000", description = "Count of all items; only with include=total.") Long total,
            @Schema(description = "True where there are more items than total says.") Boolean totalIsCapped) {}
}
