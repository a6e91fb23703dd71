package id.kinerja.integration;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.integration.check.CheckedRow;
import id.kinerja.integration.check.LibraryCheck;
import id.kinerja.integration.check.LibraryProposal;
import id.kinerja.integration.check.Mapping;
import id.kinerja.integration.file.SheetRow;
import id.kinerja.target.library.LibraryExample;
import id.kinerja.target.library.LibraryExamples;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Judges a table of examples of targets against the library, and hands it the good ones. */
@ApplicationScoped
class LibraryFiles {

    private final LibraryExamples library;
    private final AuditTrail trail;

    LibraryFiles(LibraryExamples library, AuditTrail trail) {
        this.library = library;
        this.trail = trail;
    }

    Judgement<LibraryProposal> judge(List<SheetRow> rows, Mapping mapping) {
        LibraryCheck check = new LibraryCheck(rows, mapping);
        return new Judgement<>(check.judge(library.find(check.titles())));
    }

    void publish(UUID run, List<CheckedRow<LibraryProposal>> rows) {
        List<LibraryExample> examples = rows.stream().map(CheckedRow::proposal).filter(Objects::nonNull).map(LibraryProposal::example).toList();
        library.put(examples);
        trail.record(AuditEntry.of("LIBRARY_IMPORTED", "IMPORT", run)
                .with("created", examples.stream().filter(example -> example.id() == null).count())
                .with("replaced", examples.stream().filter(example -> example.id() != null).count()));
    }
}
