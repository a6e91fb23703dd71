package id.kinerja.survey.period;

import id.kinerja.organization.UnitRef;
import id.kinerja.shared.paging.Listing;
import id.kinerja.shared.paging.Listings;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.SortFields;
import id.kinerja.survey.index.GradeScale;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SurveyRepository implements PanacheRepositoryBase<Survey, UUID> {

    private static final String COLUMNS = """
            s.id, s.unit_id, u.name AS unit_name, s.name, s.starts_on, s.ends_on, s.state, s.source, s.scale, s.questionnaire_id,
            q.version_number, s.expected_visits, s.required_sample, s.every_nth, s.code_valid_days, s.closed_at, s.published_at, s.version,
            coalesce(s.population, v.visits) AS visits, v.invitations + p.sheets AS invitations,
            coalesce(s.rows_count, a.answers) AS answers, a.flagged""";

    /** Answers are counted while they come in; later the survey knows their number itself. */
    private static final String SOURCE = """
            survey s JOIN unit u ON u.id = s.unit_id JOIN survey_questionnaire q ON q.id = s.questionnaire_id
            CROSS JOIN LATERAL (SELECT coalesce(sum(visits), 0) AS visits, coalesce(sum(invitations), 0) AS invitations
                                  FROM survey_volume WHERE survey_id = s.id) v
            CROSS JOIN LATERAL (SELECT count(*) AS sheets FROM survey_invitation WHERE survey_id = s.id AND source = 'PAPER') p
            LEFT JOIN LATERAL (SELECT count(*) AS answers, count(*) FILTER (WHERE flagged) AS flagged FROM (
                SELECT too_fast OR straight_line OR burst AS flagged FROM survey_answer WHERE survey_id = s.id
                UNION ALL SELECT too_fast OR straight_line OR burst FROM survey_inbox WHERE survey_id = s.id) given) a ON s.state = 'OPEN'""";

    private static final String VISIBLE = "s.unit_id IN (:running) OR (s.state <> 'OPEN' AND s.unit_id IN (:mine))";

    private static final SortFields ORDERS = SortFields.withId("s.id").and("startsOn", "s.starts_on", "date")
            .and("endsOn", "s.ends_on", "date").orderedBy("-endsOn");

    private final Listings listings;

    SurveyRepository(Listings listings) {
        this.listings = listings;
    }

    Page<SurveyResponse> list(UUID unitId, SurveyState state, SurveyScope scope, PageQuery page) {
        Listing listing = listings.select(COLUMNS).from(SOURCE)
                .where("s.unit_id = :unit", "unit", unitId)
                .where("s.state = :state", "state", state == null ? null : state.name());
        if (!scope.all()) {
            listing.where(VISIBLE).bind("running", scope.unitsRunning()).bind("mine", scope.unitsMine());
        }
        return listing.sort(ORDERS).page(page, row -> response(row, scope));
    }

    Optional<SurveyResponse> findResponse(UUID id, SurveyScope scope) {
        return listings.select(COLUMNS).from(SOURCE).where("s.id = :id", "id", id).sort(ORDERS)
                .page(PageQuery.first(1), row -> response(row, scope)).items().stream().findFirst();
    }

    /** The last day that is taken by a survey of the unit. */
    Optional<LocalDate> findLastDay(UUID unitId) {
        return getEntityManager().createQuery("SELECT max(s.endsOn) FROM Survey s WHERE s.unitId = :unit AND s.source = :collected", LocalDate.class)
                .setParameter("unit", unitId).setParameter("collected", SurveySource.COLLECTED).getResultList().stream()
                .filter(java.util.Objects::nonNull).findFirst();
    }

    private static SurveyResponse response(Row row, SurveyScope scope) {
        UUID unitId = row.uuid("unit_id");
        SurveyState state = row.oneOf("state", SurveyState.class);
        SurveyResponse.Progress progress = new SurveyResponse.Progress(row.whole("visits"), row.whole("invitations"), row.whole("answers"),
                row.decimal("flagged") == null ? null : row.whole("flagged"));
        return new SurveyResponse(row.uuid("id"), new UnitRef(unitId, row.text("unit_name")), row.text("name"), row.date("starts_on"),
                row.date("ends_on"), state, row.oneOf("source", SurveySource.class), row.oneOf("scale", GradeScale.class),
                row.uuid("questionnaire_id"), (int) row.whole("version_number"), (int) row.whole("expected_visits"),
                (int) row.whole("required_sample"), (int) row.whole("every_nth"), (int) row.whole("code_valid_days"), progress,
                row.instant("closed_at"), row.instant("published_at"), scope.actions(unitId, state), row.whole("version"));
    }
}
