package id.kinerja.demo;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/demo-accounts")
@RunOnVirtualThread
@PermitAll
public class DemoAccountResource {

    private final DemoService demo;

    DemoAccountResource(DemoService demo) {
        this.demo = demo;
    }

    @GET
    @Operation(operationId = "listDemoAccounts", summary = "List the accounts of the demo",
            description = "For the sign-in page of a demo; 404 everywhere else.")
    public DemoAccountsResponse list() {
        return demo.getAccounts();
    }
}
