package id.kinerja.document.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the office itself says in the report, beside its numbers. Nothing of it is needed; what is blank counts as not said. */
@Schema(name = "SurveyReportTexts", description = "What the office itself says in the report, beside its numbers. Nothing of it is needed.")
public record ReportTexts(
        @Size(max = 4000) @Schema(description = "Chapter 1.1.") String background,
        @Size(max = 4000) @Schema(description = "Chapter 1.3.") String purpose,
        @Size(max = 1000) @Schema(description = "Chapter 2.1: who carried it out.", examples = "Tim SKM Kecamatan Kasemen") String executor,
        @Size(max = 4000) @Schema(description = "Chapter 2.2.") String method,
        @Size(max = 1000) @Schema(description = "Chapter 2.3.", examples = "Ruang pelayanan kantor kecamatan") String place,
        @Valid Span preparation,
        @Valid @Schema(description = "The days of the survey unless told otherwise.") Span collection,
        @Valid Span processing,
        @Valid Span writing,
        @Size(max = 4000) @Schema(description = "Chapter 4.1: where citizens are least content, and why.") String weaknesses,
        @Size(max = 4000) @Schema(description = "Chapter 4.1: where they are most content.") String strengths,
        @Size(max = 4000) @Schema(description = "Chapter 4.1: what citizens wrote.") String comments,
        @Schema(description = "Chapter 4.2: when users of the service discussed the plan.") LocalDate forumOn,
        @Size(max = 4000) @Schema(description = "Chapter 4.2: where, with whom, and what was said.") String forum,
        @Size(max = 4000) @Schema(description = "Chapter 5.") String conclusions,
        @Size(max = 4000) @Schema(description = "Chapter 5.") String suggestions,
        @Size(max = 2000) @Schema(description = "Annex: addresses, dates and places where the result was published.") String evidence) {

    static final ReportTexts NOTHING =
            new ReportTexts(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** From a day to a day; either may still be open. */
    @Schema(name = "SurveyReportSpan")
    public record Span(LocalDate from, LocalDate to) {

        private static final int LONGEST_DAYS = 1100;

        /** Both days, in their order, and no more than some years: only then working days can be counted. */
        boolean isWhole() {
            return from != null && to != null && !to.isBefore(from) && from.plusDays(LONGEST_DAYS).isAfter(to);
        }
    }

    public ReportTexts {
        background = orNull(background);
        purpose = orNull(purpose);
        executor = orNull(executor);
        method = orNull(method);
        place = orNull(place);
        weaknesses = orNull(weaknesses);
        strengths = orNull(strengths);
        comments = orNull(comments);
        forum = orNull(forum);
        conclusions = orNull(conclusions);
        suggestions = orNull(suggestions);
        evidence = orNull(evidence);
    }

    /** As the report prints it: what the office did not write stands as it was suggested. */
    ReportTexts orElse(ReportTexts suggested) {
        return new ReportTexts(first(background, suggested.background), first(purpose, suggested.purpose), first(executor, suggested.executor),
                first(method, suggested.method), first(place, suggested.place), first(preparation, suggested.preparation),
                first(collection, suggested.collection), first(processing, suggested.processing), first(writing, suggested.writing),
                first(weaknesses, suggested.weaknesses), first(strengths, suggested.strengths), first(comments, suggested.comments),
                first(forumOn, suggested.forumOn), first(forum, suggested.forum), first(conclusions, suggested.conclusions),
                first(suggestions, suggested.suggestions), first(evidence, suggested.evidence));
    }

    /** In the order of the work. */
    List<Span> timetable() {
        return Stream.of(preparation, collection, processing, writing).map(span -> span == null ? new Span(null, null) : span).toList();
    }

    private static <T> T first(T written, T suggested) {
        return written == null ? suggested : written;
    }

    private static String orNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
