package id.kinerja.survey.result.measure;

import id.kinerja.organization.OrganizationRelations;
import id.kinerja.organization.UnitRef;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.problem.Problem;
import id.kinerja.survey.index.GradeScale;
import id.kinerja.survey.index.Tally;
import id.kinerja.survey.index.WeightPolicy;
import id.kinerja.survey.period.SurveyPermissions;
import id.kinerja.survey.period.SurveyScope;
import id.kinerja.survey.period.SurveyState;
import id.kinerja.survey.result.ResultRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Puts the surveys of a unit and those below it together. */
@ApplicationScoped
public class RollUps {

    private final SurveyMeasureRepository measures;
    private final OrganizationRelations organization;
    private final SurveyPermissions permissions;

    RollUps(SurveyMeasureRepository measures, OrganizationRelations organization, SurveyPermissions permissions) {
        this.measures = measures;
        this.organization = organization;
        this.permissions = permissions;
    }

    /** Unpublished surveys count only for those who read all of them; only surveys on the scale of today are put together. */
    RollUpResponse of(UUID unitId, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw Problem.invalid("request.invalid").at("/query/to", "survey.span-wrong");
        }
        Set<UUID> units = organization.subtree(unitId);
        if (units.isEmpty()) {
            throw Problem.notFound();
        }
        SurveyScope scope = permissions.scope();
        boolean unpublishedToo = scope.all() || scope.heads().contains(unitId) || scope.sees(unitId, SurveyState.CLOSED);
        Map<UUID, Row> latest = new LinkedHashMap<>();
        measures.indexes(units, from, to, !unpublishedToo).stream()
                .filter(row -> row.oneOf("scale", GradeScale.class) == GradeScale.PERMENPANRB_14_2017)
                .forEach(row -> latest.putIfAbsent(row.uuid("unit_id"), row));
        return response(from, to, List.copyOf(latest.values()));
    }

    private RollUpResponse response(LocalDate from, LocalDate to, List<Row> surveys) {
        List<Row> enough = surveys.stream().filter(row -> row.whole("respondents") >= ResultRules.DEFAULT.staffFrom()).toList();
        return new RollUpResponse(from, to, enough.stream().mapToLong(row -> row.whole("respondents")).sum(),
                RollUp.pooled(tallies(enough)).map(RollUps::figure).orElse(null),
                RollUp.meanOfUnits(enough.stream().map(row -> row.decimal("value")).toList()).map(RollUps::figure).orElse(null),
                surveys.stream().map(row -> unit(row, enough.contains(row))).toList());
    }

    private Collection<Map<String, Tally>> tallies(List<Row> surveys) {
        Map<UUID, Map<String, Tally>> bySurvey = new LinkedHashMap<>();
        if (!surveys.isEmpty()) {
            measures.tallies(surveys.stream().map(row -> row.uuid("id")).toList()).forEach(row ->
                    bySurvey.computeIfAbsent(row.uuid("survey_id"), any -> new LinkedHashMap<>()).put(row.text("code"), SurveyMeasures.tally(row)));
        }
        return bySurvey.values();
    }

    private static RollUpResponse.UnitFigure unit(Row row, boolean shown) {
        BigDecimal value = shown ? row.decimal("value") : null;
        return new RollUpResponse.UnitFigure(new UnitRef(row.uuid("unit_id"), row.text("unit_name")), row.uuid("id"), row.text("name"),
                row.date("ends_on"), row.whole("respondents"), value,
                value == null ? null : GradeScale.PERMENPANRB_14_2017.classify(value).orElse(null), shown ? row.decimal("low") : null,
                shown ? row.decimal("high") : null, row.oneOf("weight_policy", WeightPolicy.class));
    }

    private static RollUpResponse.Figure figure(BigDecimal value) {
        return new RollUpResponse.Figure(value, GradeScale.PERMENPANRB_14_2017.classify(value).orElse(null));
    }
}
