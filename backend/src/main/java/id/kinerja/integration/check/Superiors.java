package id.kinerja.integration.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks who would assess whom after the import. A refused row leaves its person as the office knows them, which can
 * make a further row wrong; therefore it goes round until nothing more is refused.
 */
final class Superiors {

    private final Map<String, EmployeeRow> rowOf = new LinkedHashMap<>();
    private final KnownOffice office;
    private final boolean mapped;

    Superiors(Collection<EmployeeRow> rows, KnownOffice office, boolean mapped) {
        rows.stream().filter(row -> row.nip() != null).forEach(row -> rowOf.putIfAbsent(row.nip(), row));
        this.office = office;
        this.mapped = mapped;
    }

    void check() {
        if (!mapped) {
            return;
        }
        rowOf.values().forEach(this::checkKnown);
        boolean refused = true;
        while (refused) {
            refused = refuseBelowRefused() | refuseLoops();
        }
    }

    private void checkKnown(EmployeeRow row) {
        String assessor = row.assessorNip();
        if (assessor == null || rowOf.containsKey(assessor)) {
            return;
        }
        KnownOffice.Person known = office.employees().get(assessor);
        if (known == null) {
            row.problems().add(RowProblem.error(ImportField.ASSESSOR_NIP, "assessor-unknown"));
        } else if (!known.active()) {
            row.problems().add(RowProblem.error(ImportField.ASSESSOR_NIP, "assessor-inactive"));
        }
    }

    /** A superior who is only in the file, in a row that is refused, will not exist. */
    private boolean refuseBelowRefused() {
        boolean refused = false;
        for (EmployeeRow row : rowOf.values()) {
            EmployeeRow assessor = row.assessorNip() == null ? null : rowOf.get(row.assessorNip());
            if (!row.hasError() && assessor != null && assessor.hasError() && !isKnown(row.assessorNip())) {
                row.problems().add(RowProblem.error(ImportField.ASSESSOR_NIP, "assessor-row-rejected", assessor.number()));
                refused = true;
            }
        }
        return refused;
    }

    private boolean isKnown(String nip) {
        KnownOffice.Person known = office.employees().get(nip);
        return known != null && known.active();
    }

    private boolean refuseLoops() {
        Map<String, String> above = new HashMap<>(office.superiors());
        rowOf.values().stream().filter(row -> !row.hasError()).forEach(row -> above.put(row.nip(), row.assessorNip()));
        boolean refused = false;
        for (List<String> loop : loops(above)) {
            List<EmployeeRow> rows = loop.stream().map(rowOf::get).filter(row -> row != null && !row.hasError()).toList();
            String numbers = String.join(", ", rows.stream().map(row -> String.valueOf(row.number())).limit(10).toList());
            rows.forEach(row -> row.problems().add(RowProblem.error(ImportField.ASSESSOR_NIP, "assessor-loop", numbers)));
            refused |= !rows.isEmpty();
        }
        return refused;
    }

    /** Every loop of a relation in which each has at most one above; each member is walked over once. */
    static List<List<String>> loops(Map<String, String> above) {
        List<List<String>> loops = new ArrayList<>();
        Set<String> done = new HashSet<>();
        for (String start : above.keySet()) {
            LinkedHashSet<String> path = new LinkedHashSet<>();
            String member = start;
            while (member != null && !done.contains(member) && path.add(member)) {
                member = above.get(member);
            }
            if (member != null && path.contains(member)) {
                List<String> walked = new ArrayList<>(path);
                loops.add(walked.subList(walked.indexOf(member), walked.size()));
            }
            done.addAll(path);
        }
        return loops;
    }
}
