package id.kinerja.insight.signal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked about. */
@Schema(name = "RaterSignalCode")
public enum SignalCode {
    /** Most people got the very same two ratings. */
    EQUAL_RATINGS,
    /** More Sangat Baik than others of the unit give. */
    LENIENT,
    /** More low predicates than others of the unit give. */
    SEVERE,
    WITHOUT_EVIDENCE,
    WITHOUT_FEEDBACK,
    /** Ratings of results other than the indicators suggest. */
    UNLIKE_INDICATORS
}
