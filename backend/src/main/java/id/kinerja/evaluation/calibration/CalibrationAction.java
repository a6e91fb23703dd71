package id.kinerja.evaluation.calibration;

/** What a caller may do to a session. */
public enum CalibrationAction { CHANGE, CLOSE }
