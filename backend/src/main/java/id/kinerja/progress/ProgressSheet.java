package id.kinerja.progress;

import java.util.List;
import java.util.UUID;

/** A plan's progress from the cycle's first period to the end of one of its periods. */
public record ProgressSheet(UUID planId, UUID periodId, List<TargetProgress> targets) {}
