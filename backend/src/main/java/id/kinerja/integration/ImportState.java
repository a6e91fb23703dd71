package id.kinerja.integration;

/** An import waits for a decision until one falls; both decisions are final. */
public enum ImportState {
    CHECKED,
    APPLIED,
    DISCARDED;

    boolean mayBecome(ImportState next) {
        return this == CHECKED && next != CHECKED;
    }
}
