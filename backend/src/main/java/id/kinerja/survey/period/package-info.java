/** A survey of a unit over some days: which questions, how many answers it needs, and how far it is. */
package id.kinerja.survey.period;
