package id.kinerja.training.pulse;

/** From disagreement to agreement. */
public enum PulseChoice {
    STRONGLY_DISAGREE,
    DISAGREE,
    AGREE,
    STRONGLY_AGREE
}
