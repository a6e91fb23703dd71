/**
 * From realised numbers to a percentage: what was to be reached by the end of a period, what was reached, and the
 * achievement with the formula that gave it. Plain decimal arithmetic without a database.
 */
package id.kinerja.progress.achievement;
