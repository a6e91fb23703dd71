package id.kinerja.survey.result;

import id.kinerja.shared.problem.Problem;

/**
 * What the caller is to one closed survey that the caller may read.
 *
 * @param all the personnel office and the auditor
 * @param leads closes, publishes, voids, moderates and plans
 * @param heads the unit of the survey, or one above it
 * @param belongs reads what its unit has closed and not published
 */
public record ResultRights(boolean all, boolean leads, boolean heads, boolean belongs) {

    /** Whoever carries out an improvement without reading more of the survey than everybody. */
    public static final ResultRights OF_AN_OWNER = new ResultRights(false, false, false, false);

    public ResultRights requireLeader() {
        if (!leads) {
            throw Problem.forbidden("survey.not-your-unit");
        }
        return this;
    }

    /** What is doubtful or not yet looked at. */
    public boolean oversees() {
        return all || leads;
    }
}
