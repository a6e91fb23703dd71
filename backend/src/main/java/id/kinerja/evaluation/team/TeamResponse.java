package id.kinerja.evaluation.team;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A team in one period, those who need something first. */
@Schema(name = "Team")
public record TeamResponse(@Schema(required = true, maxItems = 1000) List<TeamMember> items) {}
