package id.kinerja.evaluation.calibration;

/** A session is open once and closed for good; another one may follow. */
public enum CalibrationStatus {
    OPEN,
    CLOSED;

    boolean canBecome(CalibrationStatus next) {
        return this == OPEN && next == CLOSED;
    }
}
