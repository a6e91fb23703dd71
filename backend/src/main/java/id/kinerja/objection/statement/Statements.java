package id.kinerja.objection.statement;

import id.kinerja.progress.evidence.CaseEvidence;
import id.kinerja.progress.evidence.EvidenceItem;
import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps the statements of a case with what proves them. */
@ApplicationScoped
public class Statements {

    private final StatementRepository repository;
    private final CaseEvidence evidence;
    private final Ids ids;
    private final OfficeTime time;

    Statements(StatementRepository repository, CaseEvidence evidence, Ids ids, OfficeTime time) {
        this.repository = repository;
        this.evidence = evidence;
        this.ids = ids;
        this.time = time;
    }

    /** Two statements, whatever is attached. */
    public List<StatementPart> list(UUID objectionId) {
        List<StatementPart> statements = repository.list(objectionId);
        Map<UUID, List<EvidenceItem>> proof = evidence.of(statements.stream().map(StatementPart::id).toList());
        return statements.stream().map(each -> each.with(proof.getOrDefault(each.id(), List.of()))).toList();
    }

    /** Within the caller's transaction. */
    @Transactional(TxType.MANDATORY)
    public void add(UUID objectionId, Party party, StatementRequest request, UUID by, boolean heard) {
        UUID id = ids.next();
        repository.insert(id, objectionId, party, request.text().strip(), time.now(), by, heard);
        evidence.attach(id, by, request.evidenceIds());
    }

    /** The sides that have not been heard; one statement. */
    public Set<Party> missing(UUID objectionId) {
        return missing(repository.list(objectionId));
    }

    public static Set<Party> missing(List<StatementPart> statements) {
        Set<Party> missing = EnumSet.allOf(Party.class);
        missing.removeAll(statements.stream().map(StatementPart::party).collect(Collectors.toSet()));
        return missing;
    }
}
