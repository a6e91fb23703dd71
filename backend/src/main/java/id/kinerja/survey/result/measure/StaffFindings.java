package id.kinerja.survey.result.measure;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** What citizens say of the competence and the conduct of whoever served them. */
public record StaffFindings(StaffFinding competence, StaffFinding conduct) {

    /** The fewer of the answers behind the values; empty without a value. */
    Optional<Long> answers() {
        return Stream.of(competence, conduct).filter(finding -> finding.value() != null).map(StaffFinding::answers)
                .min(Comparator.naturalOrder());
    }
}
