package id.kinerja.organization;

import java.util.List;

/** How many active people a person assesses, of how many they are the assessor's superior, and which units they head. */
public record RelationCounts(int assesses, int superiorOf, List<UnitRef> headsUnits) {

    public RelationCounts {
        headsUnits = List.copyOf(headsUnits);
    }
}
