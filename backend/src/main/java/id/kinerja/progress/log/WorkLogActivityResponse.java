package id.kinerja.progress.log;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A team, those who wrote longest ago first. */
@Schema(name = "TeamWorkLog")
public record WorkLogActivityResponse(@Schema(required = true, maxItems = 1000) List<WorkLogActivity> items) {}
