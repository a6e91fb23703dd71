package id.kinerja.survey.result;

import id.kinerja.shared.paging.Row;
import id.kinerja.survey.index.ElementScore;
import id.kinerja.survey.index.SatisfactionIndex;
import id.kinerja.survey.index.SmallGroups;
import id.kinerja.survey.index.Tally;
import id.kinerja.survey.result.figure.SurveyItem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** The tables that staff and public are shown alike, with small groups hidden. */
@ApplicationScoped
class ResultParts {

    private final ResultRepository results;

    ResultParts(ResultRepository results) {
        this.results = results;
    }

    List<ElementFigure> elements(CountedSurvey survey) {
        SatisfactionIndex scored = survey.figures().elements().orElse(null);
        return survey.items().stream().map(item -> element(survey, item, scored)).toList();
    }

    private static ElementFigure element(CountedSurvey survey, SurveyItem item, SatisfactionIndex scored) {
        Tally tally = survey.figures().tally(item);
        ElementScore score = scored == null ? null
                : scored.elements().stream().filter(each -> each.element().equals(item.code())).findFirst().orElseThrow();
        return new ElementFigure(item.code(), item.element(), item.place() + 1, item.question(), tally.filled(),
                List.of(tally.ones(), tally.twos(), tally.threes(), tally.fours()), score == null ? null : score.average(),
                score == null ? null : score.weighted(), score == null ? null : score.converted(),
                score == null ? null : survey.figures().scale().classify(score.converted()).orElse(null));
    }

    List<ServiceFigure> services(CountedSurvey survey) {
        Map<UUID, Long> sizes = survey.figures().services();
        List<UUID> types = new ArrayList<>(sizes.keySet());
        Set<Integer> hidden = SmallGroups.hidden(List.copyOf(sizes.values()));
        Map<UUID, String> names = results.serviceNames(types.stream().filter(Objects::nonNull).toList());
        return IntStream.range(0, types.size()).mapToObj(place -> new ServiceFigure(types.get(place),
                types.get(place) == null ? null : names.get(types.get(place)), hidden.contains(place),
                hidden.contains(place) ? null : survey.figures().ofService(types.get(place)).orElse(null))).toList();
    }

    List<ProfileTable> profile(CountedSurvey survey) {
        List<Row> rows = results.profile(survey.head().surveyId());
        return Arrays.stream(ProfileTable.Trait.values())
                .map(trait -> table(trait, rows.stream().filter(row -> row.text("trait").equals(trait.name())).toList()))
                .filter(table -> !table.groups().isEmpty()).toList();
    }

    private static ProfileTable table(ProfileTable.Trait trait, List<Row> rows) {
        Set<Integer> hidden = SmallGroups.hidden(rows.stream().map(row -> row.whole("respondents")).toList());
        return new ProfileTable(trait, IntStream.range(0, rows.size()).mapToObj(place -> new ProfileTable.Group(
                rows.get(place).text("value"), hidden.contains(place) ? null : rows.get(place).whole("respondents"))).toList());
    }

    SampleFigure sample(CountedSurvey survey) {
        Row volumes = results.volumes(survey.head().surveyId());
        return SampleFigure.of(survey.requiredOfPopulation(), survey.figures().respondents(), survey.population(), volumes.whole("invitations"));
    }

    List<TrendPoint> trend(CountedSurvey survey, boolean publishedOnly) {
        return results.trend(survey.head(), publishedOnly).stream().map(row -> TrendPoint.of(row, survey.head().scale())).toList();
    }

    List<VoidedAnswers> voided(CountedSurvey survey) {
        return results.voidings(survey.head().surveyId()).stream().map(VoidedAnswers::of).toList();
    }
}
