package id.kinerja.feedback;

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
    private final OfficeTime time;

    FeedbackCircles(UnitHeads heads, OfficeTime time) {
        this.heads = heads;
        this.time = time;
    }

    /** At most one statement. */
    List<FeedbackReadersResponse.Circle> of(PersonInCycle person) {
        List<PersonRef> above = person.unitId() == null ? List.of() : heads.of(person.unitId(), time.today());
        return Arrays.stream(FeedbackVisibility.values())
                .map(circle -> new FeedbackReadersResponse.Circle(circle, circle.readers(), names(circle, person, above)))
                .toList();
    }

    private static List<String> names(FeedbackVisibility circle, PersonInCycle person, List<PersonRef> above) {
        Set<String> names = new LinkedHashSet<>();
        for (FeedbackReader reader : circle.readers()) {
            switch (reader) {
                case EMPLOYEE -> names.add(person.name());
                case ASSESSOR -> add(names, person.assessor());
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
