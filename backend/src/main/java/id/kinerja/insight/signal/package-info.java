/**
 * Questions about how ratings came about, for the head of a unit and the auditor. Counts with their uncertainty, never a score of a
 * person, and nothing at all where there are too few ratings to say anything.
 */
package id.kinerja.insight.signal;
