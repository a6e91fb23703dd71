package id.kinerja.survey.answer;

import java.util.Map;

/** What one respondent says; no code, no time, no person. */
public record Sheet(Map<String, Integer> scores, Profile.Gender gender, Profile.AgeBand ageBand, Profile.Education education,
        Profile.Occupation occupation, String comment, boolean complaint, boolean assisted) {

    public Sheet {
        scores = Map.copyOf(scores);
    }
}
