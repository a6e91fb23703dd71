/**
 * The predicate of a unit for a period (capaian kinerja organisasi): proposed by its head, set one level up, followed by calibration
 * and the signed format. What was set and what was signed stand frozen under their hashes.
 */
package id.kinerja.evaluation.unit;
