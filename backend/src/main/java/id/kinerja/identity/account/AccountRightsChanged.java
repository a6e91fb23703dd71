package id.kinerja.identity.account;

import java.util.UUID;

/** Told within the transaction that changes roles or status, so that tokens with the former rights lose their force with it. */
public record AccountRightsChanged(UUID accountId, boolean usable) {}
