package id.kinerja.feedback;

import java.time.Duration;

/**
 * Settings of feedback in one place. PermenPANRB 6/2022 asks for continuous feedback and names no number; all of these are
 * choices of this product.
 *
 * @param withdrawWithin how long an author may take feedback back
 * @param peerMinimumAnswers answers from which a round of peers is shown; with fewer a colleague could be guessed
 * @param peerMostInvited peers of one round
 * @param peerShortestDays days a round stays open at least, so that nobody closes it as soon as the fourth has answered
 * @param peerLongestDays days a round stays open at most
 */
public record FeedbackRules(
        Duration withdrawWithin, int peerMinimumAnswers, int peerMostInvited, int peerShortestDays, int peerLongestDays) {

    public static final FeedbackRules DEFAULT = new FeedbackRules(Duration.ofHours(24), 4, 10, 3, 60);
}
