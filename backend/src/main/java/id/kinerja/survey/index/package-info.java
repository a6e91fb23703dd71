/**
 * The satisfaction index (IKM) and what may be said about it: exact weights, one rounding, versioned scales, sample size,
 * precision and the hiding of small groups. Plain arithmetic without a database.
 */
package id.kinerja.survey.index;
