package id.kinerja.objection;

import id.kinerja.organization.PersonRef;
import id.kinerja.progress.evidence.CaseReaders;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Who reads what is written in a case, and what proves it: both sides, whoever decides, and the auditor. */
@ApplicationScoped
class ObjectionReaders implements CaseReaders {

    private final ObjectionRepository repository;
    private final ObjectionPermissions permissions;

    ObjectionReaders(ObjectionRepository repository, ObjectionPermissions permissions) {
        this.repository = repository;
        this.permissions = permissions;
    }

    /** The auditor's office is added by the screen, in its language. */
    static List<String> namesOf(ObjectionHeader objection) {
        return Stream.of(objection.employee(), objection.assessor(), objection.decider())
                .filter(Objects::nonNull).map(PersonRef::name).distinct().toList();
    }

    @Override
    public boolean mayRead(UUID caseId) {
        return repository.findHeaderOfCase(caseId)
                .map(header -> permissions.viewers(header).stream().anyMatch(Viewer::seesContent))
                .orElse(false);
    }
}
