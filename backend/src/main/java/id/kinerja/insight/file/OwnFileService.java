package id.kinerja.insight.file;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.organization.PersonRef;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.caller.Role;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.problem.Messages;
import id.kinerja.shared.problem.ReaderLanguage;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Gathers what the office holds about the caller, and who looked at it. Only ever about the caller. */
@ApplicationScoped
public class OwnFileService {

    private final OwnFileRepository files;
    private final OwnFilePaper paper;
    private final ReaderLanguage language;
    private final Messages messages;
    private final AuditTrail trail;
    private final Caller caller;
    private final OfficeTime time;

    OwnFileService(OwnFileRepository files, OwnFilePaper paper, ReaderLanguage language, Messages messages, AuditTrail trail, Caller caller,
            OfficeTime time) {
        this.files = files;
        this.paper = paper;
        this.language = language;
        this.messages = messages;
        this.trail = trail;
        this.caller = caller;
        this.time = time;
    }

    /** One statement for each chapter. */
    public OwnFileResponse get() {
        UUID me = caller.employeeIdOrThrow();
        List<OwnFileResponse.ChapterContent> chapters = Chapters.all().stream().map(chapter -> content(chapter, me)).toList();
        trail.recordRead(AuditEntry.of("OWN_FILE_READ", "EMPLOYEE", me).aboutEmployee(me));
        return new OwnFileResponse(new PersonRef(me, nameIn(chapters)), time.now(), chapters);
    }

    /** The same as a PDF. */
    public byte[] getDocument() {
        return paper.write(get());
    }

    /** The latest first; one statement. What was read a moment ago is waited for. */
    public Page<FileReadingResponse> readings(PageQuery page) {
        UUID me = caller.employeeIdOrThrow();
        trail.writeReads();
        return files.readings(me, time.zone(), page, this::reading);
    }

    private OwnFileResponse.ChapterContent content(Chapter chapter, UUID me) {
        List<Map<String, Object>> rows = files.rows(chapter, me);
        boolean truncated = rows.size() > OwnFileRepository.MOST_ROWS;
        return new OwnFileResponse.ChapterContent(chapter.key(), language.text("insight.chapter." + chapter.key()), truncated,
                truncated ? rows.subList(0, OwnFileRepository.MOST_ROWS) : rows);
    }

    private static String nameIn(List<OwnFileResponse.ChapterContent> chapters) {
        return chapters.getFirst().rows().getFirst().get("name").toString();
    }

    private FileReadingResponse reading(Row row) {
        String reader = row.text("reader");
        return new FileReadingResponse(row.uuid("id"), row.instant("occurred_at"),
                reader == null ? language.text("insight.reader-unknown") : reader, role(row), purpose(row.text("action")));
    }

    /** The position at that time; without one what the account is for. */
    private String role(Row row) {
        if (row.text("title") != null) {
            return row.text("title");
        }
        String roles = row.text("roles");
        return roles == null || roles.isBlank() ? language.text("insight.role.NONE")
                : Arrays.stream(roles.split(",")).map(role -> language.text("insight.role." + Role.valueOf(role))).collect(Collectors.joining(", "));
    }

    /** Kinds of reading that have no sentence of their own are told in general words. */
    private String purpose(String action) {
        Locale locale = language.get();
        return messages.find(locale, "insight.purpose." + action).orElseGet(() -> messages.get(locale, "insight.purpose.OTHER"));
    }
}
