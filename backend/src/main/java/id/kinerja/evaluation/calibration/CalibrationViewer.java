package id.kinerja.evaluation.calibration;

/** What the caller is to a session. */
enum CalibrationViewer {
    /** Heads the unit: opens, changes, closes. */
    HEAD,
    /** Heads a unit above. */
    ABOVE,
    AUDITOR,
    /** Assesses some of the people and reads these. */
    ASSESSOR,
    /** Sees how many have which predicate, and nobody's. */
    PERSONNEL;

    boolean seesEverybody() {
        return this == HEAD || this == ABOVE || this == AUDITOR;
    }

    boolean seesPeople() {
        return this != PERSONNEL;
    }
}
