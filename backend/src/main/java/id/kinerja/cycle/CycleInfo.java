package id.kinerja.cycle;

import java.util.UUID;

/** A cycle for the other features. */
public record CycleInfo(UUID id, int year, String name, Rhythm rhythm, Approach approach, CycleStatus status) {

    public boolean isOpen() {
        return status == CycleStatus.OPEN;
    }
}
