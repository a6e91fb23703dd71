package id.kinerja.cycle;

import id.kinerja.cycle.assignment.PlaceChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;

/** Keeps what it is told of changed places, as a feature that builds on them would hear it. */
@ApplicationScoped
class PlacesSeen {

    private final List<PlaceChanged> seen = new ArrayList<>();

    void hear(@Observes PlaceChanged change) {
        seen.add(change);
    }

    void forget() {
        seen.clear();
    }

    List<PlaceChanged> seen() {
        return List.copyOf(seen);
    }
}
