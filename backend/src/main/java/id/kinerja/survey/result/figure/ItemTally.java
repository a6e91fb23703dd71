package id.kinerja.survey.result.figure;

import id.kinerja.survey.index.Tally;

/** The answers to one item within a part. */
public record ItemTally(Part part, int item, Tally tally) {}
