package id.kinerja.survey.answer;

import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.problem.ProblemException;
import id.kinerja.survey.questionnaire.Item;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The scores of one sheet by the place of their item, 1 to 4, null where left blank; a blank is not the worst answer. */
public record Scores(List<Short> byPlace) {

    public Scores {
        byPlace = Collections.unmodifiableList(new ArrayList<>(byPlace));
    }

    /** 422 for an item that the questionnaire does not have, and for a sheet without any score. */
    public static Scores of(Map<String, Integer> given, List<Item> items) {
        ProblemException problem = Problem.rule("survey.scores-wrong");
        Set<String> known = items.stream().map(Item::code).collect(Collectors.toSet());
        given.keySet().stream().filter(code -> !known.contains(code)).sorted()
                .forEach(code -> problem.at("/scores", "survey.item-unknown"));
        problem.throwIfAnyFault();
        Scores scores = new Scores(items.stream().map(item -> given.get(item.code())).map(score -> score == null ? null : score.shortValue())
                .toList());
        if (scores.filled() == 0) {
            throw Problem.rule("survey.nothing-answered").at("/scores", "survey.nothing-answered");
        }
        return scores;
    }

    int filled() {
        return (int) byPlace.stream().filter(Objects::nonNull).count();
    }

    int distinct() {
        return (int) byPlace.stream().filter(Objects::nonNull).distinct().count();
    }

    /** For a parameter of SQL: {@code {4,3,NULL}}. */
    String literal() {
        return byPlace.stream().map(score -> score == null ? "NULL" : score.toString()).collect(Collectors.joining(",", "{", "}"));
    }
}
