package id.kinerja.evaluation.slice;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the earlier assessor may do with the own slice. */
@Schema(name = "AssessorSliceAction")
public enum SliceAction { ASSESS, COMPLETE }
