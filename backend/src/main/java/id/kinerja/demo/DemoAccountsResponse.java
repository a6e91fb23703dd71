package id.kinerja.demo;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the demo is entered. */
@Schema(description = "How the demo is entered; only a demo answers this.")
public record DemoAccountsResponse(
        @Schema(required = true, maxLength = 64, description = "The same for everybody.") String password,
        @Schema(required = true, maxItems = 20) List<DemoAccount> items) {

    public DemoAccountsResponse {
        items = List.copyOf(items);
    }
}
