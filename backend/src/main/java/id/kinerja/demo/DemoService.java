package id.kinerja.demo;

import id.kinerja.shared.config.KinerjaConfig;
import id.kinerja.shared.problem.Problem;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;

/** Makes the demo once and knows by which accounts it is entered. */
@ApplicationScoped
public class DemoService {

    private final DemoOffice office;
    private final DemoRepository seen;
    private final KinerjaConfig config;

    DemoService(DemoOffice office, DemoRepository seen, KinerjaConfig config) {
        this.office = office;
        this.seen = seen;
        this.config = config;
    }

    /** True if it was made now. A database that holds anything is left as it is. */
    boolean buildIfEmpty() {
        if (!seen.isEmpty()) {
            return false;
        }
        Log.info("Making the demo office; this takes about half a minute");
        office.build();
        return true;
    }

    /** 404 everywhere but in the demo: no real office shows how to enter it. */
    public DemoAccountsResponse getAccounts() {
        if (!config.demo()) {
            throw Problem.notFound();
        }
        List<DemoAccount> accounts = accounts();
        if (accounts.isEmpty()) {
            throw Problem.notFound();
        }
        return new DemoAccountsResponse(DemoAccounts.PASSWORD, accounts);
    }

    /** Only those that are there: the demo may have been asked for on an office of its own. */
    private List<DemoAccount> accounts() {
        List<String> known = seen.identifiers();
        String newcomer = known.stream().filter(nip -> nip.startsWith("19980314") && nip.endsWith("212001")).findFirst().orElse("");
        return DemoAccounts.list(newcomer).stream().filter(account -> known.contains(account.identifier())).toList();
    }

    String welcome() {
        return accounts().stream()
                .map(account -> String.format("  %-26s %-22s %s", account.identifier(), account.name(), account.description()))
                .collect(Collectors.joining("\n", "Akun demo (kata sandi untuk semuanya: " + DemoAccounts.PASSWORD + ")\n", "\n"));
    }
}
