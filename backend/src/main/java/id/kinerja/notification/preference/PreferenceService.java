package id.kinerja.notification.preference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.identity.code.MailConfig;
import id.kinerja.notification.NoticeGroup;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.http.Etag;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Keeps what each reader wants by mail. */
@ApplicationScoped
public class PreferenceService {

    private final PreferenceRepository preferences;
    private final ObjectMapper json;
    private final MailConfig mail;
    private final AuditTrail trail;
    private final Caller caller;

    PreferenceService(PreferenceRepository preferences, ObjectMapper json, MailConfig mail, AuditTrail trail, Caller caller) {
        this.preferences = preferences;
        this.json = json;
        this.mail = mail;
        this.trail = trail;
        this.caller = caller;
    }

    public PreferenceResponse get() {
        return response(preferences.get(caller.employeeIdOrThrow()));
    }

    /** A group named twice counts as it was named last. */
    @Transactional
    public PreferenceResponse replace(String ifMatch, PreferenceRequest request) {
        UUID me = caller.employeeIdOrThrow();
        PreferenceResponse before = get();
        Etag.requireMatch(ifMatch, before.version());
        ObjectNode chosen = json.createObjectNode();
        request.groups().forEach(each -> chosen.put(each.group().name(), each.mail().name()));
        if (!preferences.replace(me, request.language().name().toLowerCase(Locale.ROOT), chosen.toString(), before.version())) {
            throw Problem.stale("problem.changed-meanwhile");
        }
        PreferenceResponse after = get();
        trail.record(AuditEntry.of("NOTICE_PREFERENCES_CHANGED", "NOTICE_PREFERENCES", me).aboutEmployee(me)
                .changed("language", before.language(), after.language())
                .changed("groups", before.groups(), after.groups()));
        return after;
    }

    private PreferenceResponse response(Row row) {
        JsonNode chosen = read(row.text("mail"));
        List<GroupChoice> groups = Arrays.stream(NoticeGroup.values())
                .map(group -> new GroupChoice(group, chosen.has(group.name())
                        ? MailChoice.valueOf(chosen.get(group.name()).asText())
                        : group.unlessChosen()))
                .toList();
        return new PreferenceResponse(mail.enabled(), row.flag("address_known"),
                MailLanguage.valueOf(row.text("language").toUpperCase(Locale.ROOT)), groups, row.whole("version"));
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the preferences of a reader cannot be read", e);
        }
    }
}
