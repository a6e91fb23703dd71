package id.kinerja.integration.check;

import id.kinerja.followup.earlier.EarlierResult;

/** What a good row of earlier results writes. */
public record EarlierProposal(EarlierResult result) {}
