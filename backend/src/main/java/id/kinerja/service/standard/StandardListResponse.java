package id.kinerja.service.standard;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All versions of a standard, the newest first. */
@Schema(description = "All versions of a standard, the newest first.")
public record StandardListResponse(@Schema(required = true, maxItems = 1000) List<StandardResponse> items) {}
