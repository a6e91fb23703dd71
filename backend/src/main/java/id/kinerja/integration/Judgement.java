package id.kinerja.integration;

import id.kinerja.integration.check.CheckedRow;
import id.kinerja.integration.check.Outcome;
import id.kinerja.integration.check.RowProblem;
import id.kinerja.shared.hash.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;

/** All rows of a file judged against the office as it is at one moment. */
record Judgement<P>(List<CheckedRow<P>> rows) {

    ImportCounts counts() {
        return new ImportCounts(count(Outcome.CREATE), count(Outcome.UPDATE), count(Outcome.UNCHANGED), count(Outcome.REJECTED),
                (int) rows.stream().filter(row -> row.outcome() != Outcome.REJECTED && !row.problems().isEmpty()).count());
    }

    /** Equal for equal effects: what a person decided about after the preview is exactly what is applied. */
    byte[] digest() {
        MessageDigest digest = Sha256.begin();
        for (CheckedRow<P> row : rows) {
            digest.update((row.number() + "|" + row.outcome() + "|" + row.changes() + "|"
                    + row.problems().stream().map(RowProblem::code).toList() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return digest.digest();
    }

    private int count(Outcome outcome) {
        return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
    }
}
