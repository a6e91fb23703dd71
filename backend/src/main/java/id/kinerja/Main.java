package id.kinerja;

import id.kinerja.shared.database.CannotStart;
import id.kinerja.shared.database.DatabaseOfThisMachine;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the database where none is configured, then the application; stops them in the other order. */
@QuarkusMain
public final class Main {

    private Main() {}

    public static void main(String... arguments) {
        try {
            DatabaseOfThisMachine.startUnlessConfigured();
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        Quarkus.run(arguments);
    }
}
