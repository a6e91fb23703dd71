package id.kinerja.survey.answer;

import id.kinerja.identity.signin.StaffDevice;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.problem.Problem;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses staff before anything of the request is looked at. */
@Singleton
public class StaffRefusal {

    private final Caller caller;

    StaffRefusal(Caller caller) {
        this.caller = caller;
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    public void refuse(ResourceInfo resource, ContainerRequestContext request) {
        boolean guarded = resource.getResourceMethod().isAnnotationPresent(CitizensOnly.class);
        if (guarded && (caller.find().isPresent() || StaffDevice.isMarked(request.getCookies()))) {
            throw Problem.forbidden("survey.staff-device");
        }
    }
}
