package id.kinerja.cycle.rule;

import id.kinerja.testing.BeforeCleaning;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What one test set, the next does not remember; that nothing is set, it knows without asking. */
@Unremovable
@ApplicationScoped
class ForgottenRules implements BeforeCleaning {

    private final Rules rules;

    ForgottenRules(Rules rules) {
        this.rules = rules;
    }

    @Override
    public void settle() {
        rules.remember(List.of());
    }
}
