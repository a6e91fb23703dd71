package id.kinerja.survey.result.comment;

import id.kinerja.shared.paging.Listings;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.SortFields;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** In the order of their random ids: any other would tell something. */
@ApplicationScoped
class CommentRepository implements PanacheRepositoryBase<SurveyComment, UUID> {

    private static final String COLUMNS = "c.id AS id, c.text, c.complaint, c.state, c.hidden_because, c.complaint_id, c.version";
    private static final SortFields BY_ID = SortFields.withId("c.id");

    private final Listings listings;

    CommentRepository(Listings listings) {
        this.listings = listings;
    }

    Page<CommentResponse> list(UUID survey, CommentState state, PageQuery page, Function<Row, CommentResponse> mapper) {
        return listings.select(COLUMNS).from("survey_comment c").where("c.survey_id = :survey", "survey", survey)
                .where("c.state = :state", "state", state == null ? null : state.name()).sort(BY_ID).page(page, mapper);
    }

    Optional<CommentResponse> find(UUID id, Function<Row, CommentResponse> mapper) {
        return listings.select(COLUMNS).from("survey_comment c").where("c.id = :id", "id", id).sort(BY_ID)
                .page(PageQuery.first(1), mapper).items().stream().findFirst();
    }
}
