package id.kinerja.feedback;

import id.kinerja.organization.ActingFor;
import id.kinerja.organization.ActingOfficials;
import id.kinerja.organization.PersonRef;
import id.kinerja.organization.UnitHeads;
import id.kinerja.progress.reader.PersonInCycle;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Names the readers of each circle, so that a writer knows before writing. */
@ApplicationScoped
class FeedbackCircles {

    private static final int MOST = 30;

    private final UnitHeads heads;
    private final ActingOfficials acting;
    private final OfficeTime time;

    FeedbackCircles(UnitHeads heads, ActingOfficials acting, OfficeTime time) {
        this.heads = heads;
        this.acting = acting;
        this.time = time;
    }

    /** At most two statements. */
    List<FeedbackReadersResponse.Circle> of(PersonInCycle person) {
        List<PersonRef> above = person.unitId() == null ? List.of() : heads.of(person.unitId(), time.today());
        List<PersonRef> standIns = standIns(person);
        return Arrays.stream(FeedbackVisibility.values())
                .map(circle -> new FeedbackReadersResponse.Circle(circle, circle.readers(), names(circle, person, standIns, above)))
                .toList();
    }

    /** Whoever acts for the assessor reads as the assessor does. */
    private List<PersonRef> standIns(PersonInCycle person) {
        return person.assessor() == null ? List.of()
                : acting.listOf(person.assessor().employeeId(), time.today()).stream().map(ActingFor::official)
                        .filter(official -> !official.employeeId().equals(person.employeeId())).toList();
    }

    private static List<String> names(FeedbackVisibility circle, PersonInCycle person, List<PersonRef> standIns, List<PersonRef> above) {
        Set<String> names = new LinkedHashSet<>();
        for (FeedbackReader reader : circle.readers()) {
            switch (reader) {
                case EMPLOYEE -> names.add(person.name());
                case ASSESSOR -> {
                    add(names, person.assessor());
                    standIns.forEach(official -> add(names, official));
                }
                case SUPERIOR -> add(names, person.superior());
                case UNIT_HEAD -> above.forEach(head -> add(names, head));
                case AUDITOR -> {}
            }
        }
        return names.stream().limit(MOST).toList();
    }

    private static void add(Set<String> names, PersonRef person) {
        if (person != null) {
            names.add(person.name());
        }
    }
}
