package id.kinerja.identity.code;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** At the start of an empty office. The demo brings its own accounts and asks for no link. */
@ApplicationScoped
class FirstAdministratorStart {

    private static final int AFTER_ALL_OTHERS = 9_000;

    private final FirstAdministratorService service;
    private final FirstAdministratorLink link;
    private final boolean demo;

    FirstAdministratorStart(FirstAdministratorService service, FirstAdministratorLink link,
            @ConfigProperty(name = "kinerja.demo", defaultValue = "false") boolean demo) {
        this.service = service;
        this.link = link;
        this.demo = demo;
    }

    void begin(@Observes @Priority(AFTER_ALL_OTHERS) StartupEvent started) {
        if (!demo) {
            service.prepare().ifPresent(link::show);
        }
    }
}
