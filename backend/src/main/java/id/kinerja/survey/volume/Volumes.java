package id.kinerja.survey.volume;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.organization.PersonRef;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.problem.Problem;
import id.kinerja.survey.answer.Channel;
import id.kinerja.survey.volume.VolumesResponse.Count;
import id.kinerja.survey.volume.VolumesResponse.OfChannel;
import id.kinerja.survey.volume.VolumesResponse.OfHandler;
import id.kinerja.survey.volume.VolumesResponse.OfService;
import id.kinerja.survey.volume.VolumesResponse.OfWeek;
import id.kinerja.survey.period.Survey;
import id.kinerja.survey.period.SurveyPermissions;
import id.kinerja.survey.period.SurveyScope;
import id.kinerja.survey.period.SurveyService;
import id.kinerja.survey.period.Surveys;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells whether a survey runs well, without telling what it says. */
@ApplicationScoped
public class Volumes {

    private final VolumeRepository volumes;
    private final Surveys surveys;
    private final SurveyPermissions permissions;
    private final AuditTrail trail;

    Volumes(VolumeRepository volumes, Surveys surveys, SurveyPermissions permissions, AuditTrail trail) {
        this.volumes = volumes;
        this.surveys = surveys;
        this.permissions = permissions;
        this.trail = trail;
    }

    VolumesResponse of(UUID surveyId) {
        Survey survey = surveys.get(surveyId);
        SurveyScope scope = permissions.scope();
        if (!scope.readsVolumes(survey.unitId())) {
            throw Problem.notFound();
        }
        List<Row> visits = volumes.listVisits(surveyId);
        List<Row> answers = volumes.listAnswers(surveyId);
        Row paper = volumes.paper(surveyId);
        Count total = count(visits, answers);
        return new VolumesResponse(total, survey.requiredSample(), total.answers() >= survey.requiredSample(),
                services(surveyId, visits, answers), weeks(visits, answers), channels(answers), handlers(surveyId, survey, scope),
                new VolumesResponse.Paper(paper.whole("sheets"), paper.whole("waiting"), paper.whole("differing")));
    }

    private List<OfService> services(UUID surveyId, List<Row> visits, List<Row> answers) {
        Map<UUID, String> names = volumes.listNames(surveyId).stream().collect(Collectors.toMap(row -> row.uuid("id"), row -> row.text("name")));
        Function<Row, UUID> service = row -> row.uuid("service_type_id");
        return keys(service, visits, answers).map(id -> new OfService(id, id == null ? null : names.get(id),
                        count(only(visits, service, id), only(answers, service, id))))
                .sorted(Comparator.comparing(OfService::name, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
    }

    private static List<OfWeek> weeks(List<Row> visits, List<Row> answers) {
        return keys(row -> row.date("week"), visits, answers).sorted()
                .map(week -> new OfWeek(week, count(only(visits, row -> row.date("week"), week), only(answers, row -> row.date("week"), week))))
                .toList();
    }

    private static List<OfChannel> channels(List<Row> answers) {
        Map<Channel, List<Row>> byChannel = answers.stream().collect(Collectors.groupingBy(row -> row.oneOf("channel", Channel.class)));
        return byChannel.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(each -> new OfChannel(each.getKey(), sum(each.getValue(), "answers"), sum(each.getValue(), "flagged"))).toList();
    }

    /** How the visits of each were invited is about persons: the look at it is on record. */
    private List<OfHandler> handlers(UUID surveyId, Survey survey, SurveyScope scope) {
        if (!scope.readsHandlers(survey.unitId())) {
            return List.of();
        }
        List<Row> rows = volumes.listHandlers(surveyId);
        if (!rows.isEmpty()) {
            trail.recordRead(AuditEntry.of("SURVEY_HANDLERS_READ", SurveyService.SUBJECT, surveyId));
        }
        return rows.stream().map(row -> new OfHandler(new PersonRef(row.uuid("employee_id"), row.text("display_name")), row.whole("visits"),
                row.whole("invitations"), row.whole("voided"), percent(row.whole("voided"), row.whole("invitations")))).toList();
    }

    private static Count count(List<Row> visits, List<Row> answers) {
        long invitations = sum(visits, "invitations");
        long given = sum(answers, "answers");
        return new Count(sum(visits, "visits"), invitations, given, sum(answers, "flagged"), percent(given, invitations));
    }

    private static <K> Stream<K> keys(Function<Row, K> key, List<Row> visits, List<Row> answers) {
        Map<K, Boolean> keys = new HashMap<>();
        Stream.concat(visits.stream(), answers.stream()).forEach(row -> keys.put(key.apply(row), true));
        return keys.keySet().stream();
    }

    private static <K> List<Row> only(List<Row> rows, Function<Row, K> key, K wanted) {
        return rows.stream().filter(row -> Objects.equals(key.apply(row), wanted)).toList();
    }

    private static long sum(List<Row> rows, String column) {
        return rows.stream().mapToLong(row -> row.whole(column)).sum();
    }

    private static BigDecimal percent(long part, long whole) {
        return whole == 0 ? null : BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
