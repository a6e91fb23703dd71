package id.kinerja.evaluation.unit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerja.evaluation.distribution.DistributionCheck;
import id.kinerja.evaluation.distribution.Distributions;
import id.kinerja.evaluation.unit.UnitPredicateRepository.Surroundings;
import id.kinerja.organization.PersonRef;
import id.kinerja.organization.UnitHeads;
import id.kinerja.evaluation.unit.UnitStanding.Standing;
import id.kinerja.shared.hash.Sha256;
import id.kinerja.shared.problem.Messages;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts together what belongs to one unit's predicate, and freezes it. */
@ApplicationScoped
class UnitPredicateFiles {

    private final UnitPredicateRepository repository;
    private final UnitPeople people;
    private final Distributions distributions;
    private final UnitHeads heads;
    private final Messages messages;
    private final ObjectMapper json;
    private final OfficeTime time;

    UnitPredicateFiles(UnitPredicateRepository repository, UnitPeople people, Distributions distributions, UnitHeads heads, Messages messages,
            ObjectMapper json, OfficeTime time) {
        this.repository = repository;
        this.people = people;
        this.distributions = distributions;
        this.heads = heads;
        this.messages = messages;
        this.json = json;
        this.time = time;
    }

    /** As this reader may see it, with what they may do. */
    UnitPredicateResponse respond(UnitPredicate predicate, Standing standing, Locale language) {
        UnitReader reader = standing.require();
        Surroundings around = repository.surroundings(predicate);
        boolean proposal = reader.seesProposal();
        boolean set = predicate.status().isSet();
        return new UnitPredicateResponse(
                predicate.id(), around.unit(), around.period(), predicate.status(), proposal ? predicate.proposal() : null,
                proposal ? predicate.returnReason() : null, predicate.level(), set ? distributions.levelLabel(predicate.level(), language) : null,
                proposal ? predicate.decisionReason() : null, predicate.external(), standing.external(), around.setHash(), around.formatHash(),
                around.openCalibrationId(), predicate.proposedAt(), predicate.decidedAt(), predicate.signedAt(),
                proposal ? repository.listSteps(predicate.id()) : List.of(), readers(predicate, language),
                UnitAction.allowed(reader, predicate.status()), predicate.version());
    }

    void freezeDecision(UnitPredicate predicate) {
        freeze(predicate, "SET", format(predicate, null, null, List.of()));
    }

    void freezeFormat(UnitPredicate predicate, DistributionCheck check, String reason) {
        Surroundings around = repository.surroundings(predicate);
        freeze(predicate, "SIGNED", format(predicate, check, reason,
                people.list(predicate.unitId(), around.period().cycleId(), predicate.periodId())));
    }

    /** The signed format as it was frozen, or 404. */
    UnitFormat getFormat(UnitPredicate predicate) {
        String content = repository.findFrozen(predicate.id(), "SIGNED").orElseThrow(Problem::notFound);
        try {
            // A copy may hold what a later version of us has forgotten.
            return json.readerFor(UnitFormat.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).readValue(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a frozen format cannot be read", e);
        }
    }

    private UnitFormat format(UnitPredicate predicate, DistributionCheck check, String reason, List<UnitFormat.Line> lines) {
        Surroundings around = repository.surroundings(predicate);
        return new UnitFormat(
                around.unit(), around.period(), predicate.proposal(), predicate.level(), predicate.decisionReason(), predicate.external(),
                predicate.decidedAt(), check, reason, lines, repository.listSteps(predicate.id()));
    }

    private void freeze(UnitPredicate predicate, String kind, UnitFormat format) {
        try {
            String content = json.writeValueAsString(format);
            repository.freeze(predicate.id(), kind, content, Sha256.hex(content));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> readers(UnitPredicate predicate, Locale language) {
        List<String> names = new ArrayList<>(heads.of(predicate.unitId(), time.today()).stream().map(PersonRef::name).toList());
        names.add(messages.get(language, "evaluation.reader-auditor"));
        return names.stream().distinct().limit(20).toList();
    }
}
