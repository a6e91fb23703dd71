package id.kinerja.cycle;

/** The part of a cycle that can be changed. */
record CycleSettings(String name, Rhythm rhythm, Approach approach) {

    static CycleSettings of(Cycle cycle) {
        return new CycleSettings(cycle.name(), cycle.rhythm(), cycle.approach());
    }
}
