package id.kinerja.evaluation.calibration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerja.cycle.Cycles;
import id.kinerja.evaluation.distribution.DistributionCheck;
import id.kinerja.evaluation.distribution.Distributions;
import id.kinerja.evaluation.unit.UnitPredicates.Known;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/** Puts a session and its distribution together. */
@ApplicationScoped
class CalibrationFiles {

    private static final String INDONESIAN = "id";
    private static final String ENGLISH = "en";

    private final CalibrationSessionRepository sessions;
    private final CalibrationPermissions permissions;
    private final Distributions distributions;
    private final Cycles cycles;
    private final ObjectMapper json;

    CalibrationFiles(CalibrationSessionRepository sessions, CalibrationPermissions permissions, Distributions distributions, Cycles cycles,
            ObjectMapper json) {
        this.sessions = sessions;
        this.permissions = permissions;
        this.distributions = distributions;
        this.cycles = cycles;
        this.json = json;
    }

    CalibrationResponse respond(CalibrationSession session, Known predicate, CalibrationViewer viewer, Locale language) {
        DistributionCheck check = session.status() == CalibrationStatus.CLOSED
                ? frozen(session.finalCheck(), language) : check(predicate, language);
        return new CalibrationResponse(
                session.id(), predicate.id(), predicate.unit(), predicate.period(), session.status(), session.openedAt(), session.openedByName(),
                session.closedAt(), session.closedByName(), session.closeReason(), check, sessions.countChanges(session.id()),
                viewer.seesPeople(), permissions.actions(viewer, session.status()), session.version());
    }

    DistributionCheck check(Known predicate, Locale language) {
        return distributions.check(predicate.unit().id(), cycles.getPeriod(predicate.period().id()), predicate.level(), language);
    }

    /** Of the end of a session, in both languages. */
    String freeze(Known predicate) {
        try {
            return json.writeValueAsString(Map.of(
                    INDONESIAN, check(predicate, Locale.of(INDONESIAN)), ENGLISH, check(predicate, Locale.of(ENGLISH))));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private DistributionCheck frozen(String content, Locale language) {
        try {
            String chosen = language.getLanguage().equals(ENGLISH) ? ENGLISH : INDONESIAN;
            // A copy may hold what a later version of us has forgotten.
            return json.readerFor(DistributionCheck.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(json.readTree(content).get(chosen));
        } catch (IOException e) {
            throw new IllegalStateException("the check of a closed session cannot be read", e);
        }
    }
}
