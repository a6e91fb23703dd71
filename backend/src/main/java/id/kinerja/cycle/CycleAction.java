package id.kinerja.cycle;

/** What a caller may do with a cycle. */
public enum CycleAction { UPDATE, OPEN, CLOSE }
