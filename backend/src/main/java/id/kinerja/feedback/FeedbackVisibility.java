package id.kinerja.feedback;

import java.util.List;

/** The three circles of readers, chosen before a word is written. The auditor reads everything and is therefore named in each. */
public enum FeedbackVisibility {
    EMPLOYEE_ONLY(FeedbackReader.EMPLOYEE, FeedbackReader.AUDITOR),
    WITH_ASSESSOR(FeedbackReader.EMPLOYEE, FeedbackReader.ASSESSOR, FeedbackReader.AUDITOR),
    WITH_LINE(FeedbackReader.EMPLOYEE, FeedbackReader.ASSESSOR, FeedbackReader.SUPERIOR, FeedbackReader.UNIT_HEAD, FeedbackReader.AUDITOR);

    private final List<FeedbackReader> readers;

    FeedbackVisibility(FeedbackReader... readers) {
        this.readers = List.of(readers);
    }

    public List<FeedbackReader> readers() {
        return readers;
    }
}
