/** How far everybody's evaluation of a period is, for the personnel office: counts and lists of states, never a rating. */
package id.kinerja.evaluation.monitoring;
