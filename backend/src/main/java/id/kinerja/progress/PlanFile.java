package id.kinerja.progress;

import id.kinerja.progress.reader.Subject;
import java.util.UUID;

/** A plan as far as reading its progress needs it. */
record PlanFile(UUID planId, UUID cycleId, Subject subject) {}
