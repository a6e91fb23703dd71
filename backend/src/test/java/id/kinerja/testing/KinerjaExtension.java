package id.kinerja.testing;

import io.quarkus.arc.Arc;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** What {@link KinerjaTest} promises before each test. */
public class KinerjaExtension implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
        TestClock.reset();
        Arc.container().select(BeforeCleaning.class).forEach(BeforeCleaning::settle);
        Database.clean();
        ContractFilter.install();
    }
}
