package id.kinerja.demo;

import java.util.List;
import java.util.stream.Stream;

/** Who drafts at the two counters of the demo; their plans hold an indicator that fills itself from what they draft. */
final class CounterCrew {

    static final String OF_VILLAGE = "198909142017211001";
    static final String THIRD = "199906242019241001";
    static final List<String> DISTRICT = List.of(DemoAccounts.READY, DemoAccounts.READER, THIRD);
    static final List<String> VILLAGE = List.of(OF_VILLAGE, "198711102023211001");

    private CounterCrew() {}

    static boolean includes(DemoPerson person) {
        return Stream.concat(DISTRICT.stream(), VILLAGE.stream()).anyMatch(person.nip()::equals);
    }
}
