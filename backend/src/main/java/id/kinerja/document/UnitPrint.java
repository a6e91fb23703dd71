package id.kinerja.document;

import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.job.JobKind;
import id.kinerja.shared.job.JobResult;
import id.kinerja.shared.job.JobRun;
import id.kinerja.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Prints the signed forms of a unit into one archive. Each form is read as the owner of the job, which records the reading
 * of each; one that the owner may not read is left out. A second turn issues nothing twice: the same content is the same document.
 */
@ApplicationScoped
class UnitPrint implements JobKind {

    static final String NAME = "UNIT_PRINT";

    private final UnitPrintRepository repository;
    private final UnitPrintPermissions permissions;
    private final FormService forms;
    private final UnitPrintService service;
    private final Caller caller;

    UnitPrint(UnitPrintRepository repository, UnitPrintPermissions permissions, FormService forms, UnitPrintService service, Caller caller) {
        this.repository = repository;
        this.permissions = permissions;
        this.forms = forms;
        this.service = service;
        this.caller = caller;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<JobResult> run(JobRun run) throws IOException {
        UnitPrintRequest wanted = run.parameters(UnitPrintRequest.class);
        permissions.require(wanted.kind(), wanted.unitId());
        List<UUID> subjects = repository.subjects(wanted);
        run.progress(0, subjects.size());
        try (ZipOutputStream archive = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(run.draft())))) {
            for (int i = 0; i < subjects.size(); i++) {
                add(archive, i + 1, wanted.kind(), subjects.get(i));
                run.progress(i + 1, subjects.size());
            }
        }
        caller.findEmployeeId().ifPresent(me -> service.tellFinished(me, subjects.size()));
        return Optional.of(new JobResult(wanted.kind().word() + "-" + run.id().toString().substring(24) + ".zip", "application/zip"));
    }

    private void add(ZipOutputStream archive, int number, FormKind kind, UUID subject) throws IOException {
        try {
            FormFile file = forms.getFile(kind, subject, FileFormat.PDF);
            archive.putNextEntry(new ZipEntry("%03d-%s".formatted(number, file.fileName())));
            archive.write(file.content());
            archive.closeEntry();
        } catch (ProblemException notForTheOwner) {
            // Such as an own evaluation that was not handed over yet.
            return;
        }
    }
}
