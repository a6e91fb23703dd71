package id.kinerja.document.survey;

import id.kinerja.document.survey.ReportTexts.Span;
import java.util.ArrayList;
import java.util.List;

/** What only the office can add to a report, as keys of messages. It is listed and never stands in the way. */
final class ReportGaps {

    private ReportGaps() {}

    static List<String> of(ReportContent content) {
        ReportTexts written = content.written();
        List<String> gaps = new ArrayList<>();
        add(gaps, !content.hasFigures(), "document.report-too-few");
        add(gaps, written.executor() == null, "document.report-executor");
        add(gaps, written.place() == null, "document.report-place");
        add(gaps, !content.texts().timetable().stream().allMatch(Span::isWhole), "document.report-timetable");
        add(gaps, content.hasFigures() && (written.weaknesses() == null || written.strengths() == null), "document.report-analysis");
        add(gaps, written.forumOn() == null || written.forum() == null, "document.report-forum");
        add(gaps, content.plan().isEmpty(), "document.report-plan");
        add(gaps, content.hasFigures() && (written.conclusions() == null || written.suggestions() == null), "document.report-conclusions");
        add(gaps, content.result().media().isEmpty() || written.evidence() == null, "document.report-evidence");
        add(gaps, content.signatory().name().isEmpty(), "document.report-signatory");
        return gaps;
    }

    private static void add(List<String> gaps, boolean isMissing, String key) {
        if (isMissing) {
            gaps.add(key);
        }
    }
}
