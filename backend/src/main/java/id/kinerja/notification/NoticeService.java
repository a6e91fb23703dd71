package id.kinerja.notification;

import id.kinerja.notification.text.NoticeTexts;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;

/** A reader's own notices. To read them is no event: the trail keeps what they tell. */
@ApplicationScoped
public class NoticeService {

    /** More is shown as "99+". */
    static final int MOST_COUNTED = 100;

    /** An account without a personnel file has no notices. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final NoticeRepository notices;
    private final NoticeTexts texts;
    private final Caller caller;

    NoticeService(NoticeRepository notices, NoticeTexts texts, Caller caller) {
        this.notices = notices;
        this.texts = texts;
        this.caller = caller;
    }

    /** @param unread null for all */
    public Page<NoticeResponse> listNotices(Boolean unread, PageQuery page, Locale language) {
        return notices.list(me(), unread, page, response(language));
    }

    public NoticeSummaryResponse summarize() {
        return new NoticeSummaryResponse(notices.countUnread(me(), MOST_COUNTED));
    }

    /** Once more changes nothing; 404 for another person's. */
    @Transactional
    public NoticeResponse markRead(UUID id, Locale language) {
        notices.markRead(id, me());
        return notices.find(id, me(), response(language)).orElseThrow(Problem::notFound);
    }

    @Transactional
    public NoticeSummaryResponse markAllRead() {
        notices.markAllRead(me());
        return summarize();
    }

    private UUID me() {
        return caller.findEmployeeId().orElse(NOBODY);
    }

    private Function<Row, NoticeResponse> response(Locale language) {
        return row -> new NoticeResponse(
                row.uuid("id"), row.oneOf("notice_group", NoticeGroup.class), texts.write(row.text("kind"), row.text("parameters"), language),
                row.text("path"), row.instant("created_at"), row.instant("read_at"));
    }
}
