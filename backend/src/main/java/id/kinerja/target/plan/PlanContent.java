package id.kinerja.target.plan;

import id.kinerja.cycle.Approach;
import id.kinerja.target.TargetContent;
import java.util.List;
import java.util.UUID;

/** A plan's targets as other features see them. */
public record PlanContent(
        UUID planId,
        UUID cycleId,
        UUID employeeId,
        UUID assessorEmployeeId,
        int versionNumber,
        PlanStatus status,
        Approach approach,
        List<TargetContent> targets) {}
