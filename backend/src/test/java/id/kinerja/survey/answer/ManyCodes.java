package id.kinerja.survey.answer;

import id.kinerja.shared.ids.ReadableCode;
import id.kinerja.survey.invitation.SurveyCodes;
import id.kinerja.testing.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Codes as if so many visits had ended, without the visits. */
final class ManyCodes {

    private ManyCodes() {}

    static List<String> invite(SurveyCodes codes, String surveyId, int count) {
        List<String> made = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            String code = codes.ofVisit(new UUID(7, n));
            Database.run("""
                    INSERT INTO survey_invitation (id, survey_id, week, handlers, code_hash, source, state, expires_on)
                    VALUES (gen_random_uuid(), CAST(? AS uuid), '2026-05-11', '{}', ?, 'REQUEST', 'ISSUED', '2026-05-26')""",
                    surveyId, codes.hash(code));
            made.add(ReadableCode.shown(code));
        }
        return made;
    }
}
