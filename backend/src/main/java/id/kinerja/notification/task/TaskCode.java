package id.kinerja.evaluation.team;

import java.util.UUID;

/** The kinds of tasks; the sentence of each stands in the messages under {@code evaluation.task.*}. */
public enum TaskCode {
    CONFIRM_DATA("/mulai"),
    DRAFT_PLAN("/kinerja/target"),
    REVISE_PLAN("/kinerja/target"),
    SIGN_OWN_PLAN("/kinerja/target"),
    RECORD_PROGRESS("/kinerja"),
    SUBMIT_EVALUATION("/kinerja/penilaian-diri"),
    READ_RESULT("/kinerja/hasil"),
    ANSWER_FEEDBACK("/kinerja/umpan-balik"),
    CONFIRM_DIALOGUES("/kinerja/dialog"),
    ANSWER_PEERS("/kinerja/rekan"),
    APPROVE_PEERS("/tim/kegiatan"),
    AGREE_PLANS("/tim"),
    SIGN_PLANS("/tim"),
    EVALUATE_TEAM("/tim"),
    EVALUATE_SLICES("/tim/bagian"),
    SIGN_EVALUATIONS("/tim"),
    DELIVER_RESULTS("/tim"),
    DECIDE_OBJECTION("/keberatan/"),
    STATE_ON_OBJECTION("/keberatan/"),
    APPOINT_DECIDER("/keberatan/"),
    SETTLE_REPORTS("/admin/laporan-data"),
    SETTLE_ASSIGNMENTS("/admin/siklus");

    private final String href;

    TaskCode(String href) {
        this.href = href;
    }

    /** Where in the app it is done; a place that ends in a slash is that of the one thing it is about. */
    String href(UUID subjectId) {
        return href.endsWith("/") && href.length() > 1 ? href + subjectId : href;
    }
}
