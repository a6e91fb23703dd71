package id.kinerja.followup;

/**
 * What the office may set about follow-ups.
 *
 * @param coachingMonths the chance to improve before anything harder: six months, from memory of PP 30/2019 art. 56 and not verified
 * @param otherMonths how long other follow-ups are proposed to last; ours
 * @param suggestionDays how long after its delivery a result still suggests something; ours
 * @param contractAlertMonths how long before its end a contract is announced: the extension is proposed at least six months before the
 *        end (PermenPANRB 70/2020, secondary source), and one month is for preparing it
 */
public record FollowUpRules(int coachingMonths, int otherMonths, int suggestionDays, int contractAlertMonths) {

    public static final FollowUpRules DEFAULT = new FollowUpRules(6, 3, 90, 7);

    int months(FollowUpKind kind) {
        return kind == FollowUpKind.COACHING ? coachingMonths : otherMonths;
    }
}
