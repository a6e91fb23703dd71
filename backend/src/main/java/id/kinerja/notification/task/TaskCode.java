package id.kinerja.notification.task;

import java.util.UUID;

/** The kinds of tasks; the sentence of each stands in the messages of its feature under {@code <feature>.task.*}. */
public enum TaskCode {
    CONFIRM_DATA("/mulai"),
    DRAFT_PLAN("/kinerja/target"),
    REVISE_PLAN("/kinerja/target"),
    SIGN_OWN_PLAN("/kinerja/target"),
    RECORD_PROGRESS("/kinerja"),
    SUBMIT_EVALUATION("/kinerja/penilaian-diri"),
    READ_RESULT("/kinerja/hasil/"),
    ANSWER_FEEDBACK("feedback", "/kinerja/umpan-balik"),
    CONFIRM_DIALOGUES("feedback", "/kinerja/dialog"),
    ANSWER_PEERS("feedback", "/kinerja/rekan"),
    APPROVE_PEERS("feedback", "/tim/kegiatan"),
    AGREE_PLANS("/tim"),
    SIGN_PLANS("/tim"),
    EVALUATE_TEAM("/tim"),
    EVALUATE_SLICES("/tim/bagian"),
    SIGN_EVALUATIONS("/tim"),
    DELIVER_RESULTS("/tim"),
    DECIDE_OBJECTION("objection", "/keberatan/"),
    STATE_ON_OBJECTION("objection", "/keberatan/"),
    APPOINT_DECIDER("objection", "/keberatan/"),
    DECIDE_CONTESTS("service", "/layanan/sanggahan"),
    CONFIRM_LATE_ENTRIES("service", "/layanan/"),
    FINISH_REQUESTS("service", "/layanan"),
    ANSWER_COMPLAINTS("service", "/layanan/pengaduan"),
    SETTLE_REPORTS("/admin/laporan-data"),
    SETTLE_ASSIGNMENTS("/admin/siklus");

    private final String feature;
    private final String href;

    TaskCode(String href) {
        this("evaluation", href);
    }

    TaskCode(String feature, String href) {
        this.feature = feature;
        this.href = href;
    }

    /** Of its sentence. */
    String key() {
        return feature + ".task." + name();
    }

    /** Where in the app it is done; a place that ends in a slash is that of the one thing it is about. */
    String href(UUID subjectId) {
        return href.endsWith("/") && href.length() > 1 ? href + subjectId : href;
    }
}
