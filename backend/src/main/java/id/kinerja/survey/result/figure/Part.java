package id.kinerja.survey.result.figure;

import java.util.UUID;

/**
 * The smallest part of a survey that is counted by itself.
 *
 * @param serviceTypeId null where no service is known
 * @param flagged filled in haste, in a straight line or in a burst: a reason to look, never to drop
 */
public record Part(UUID serviceTypeId, boolean flagged) {}
