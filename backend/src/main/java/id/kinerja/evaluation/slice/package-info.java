/**
 * A change of assessor within a period: the earlier assessor rates the days up to the change, the assessor at the end of the period sets
 * the result with the earlier slice beside it.
 */
package id.kinerja.evaluation.slice;
