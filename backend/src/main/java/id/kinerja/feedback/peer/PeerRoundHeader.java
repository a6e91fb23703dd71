package id.kinerja.feedback.peer;

import id.kinerja.organization.PersonRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A round without its peers: one row of one statement.
 *
 * @param openedAt null before the peers are asked
 * @param answered null unless the round is shown
 */
record PeerRoundHeader(
        UUID id, UUID cycleId, UUID periodId, String periodLabel, PersonRef employee, PersonRef assessor, PeerRoundStatus status,
        String returnReason, Instant openedAt, LocalDate closesOn, Integer answered, int asked, long version) {}
