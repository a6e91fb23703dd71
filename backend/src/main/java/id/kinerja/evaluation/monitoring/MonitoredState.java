package id.kinerja.evaluation.monitoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far somebody's evaluation is; whoever has no plan in force has none yet. */
@Schema(name = "MonitoredState")
public enum MonitoredState { NO_PLAN, FILLING, SUBMITTED, EVALUATED, SIGNED, DELIVERED, ACKNOWLEDGED, FINAL }
