package id.kinerja.notification;

/** One kind of notice. Each feature has an enum of its own, whose sentences stand in the feature's bundle. */
public interface NoticeKind {

    /** Key of the sentence, such as {@code objection.notice.FILED}; it must not change once notices of the kind are kept. */
    String key();

    NoticeGroup group();
}
