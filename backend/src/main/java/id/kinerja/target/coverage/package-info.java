/** Which of a superior's targets nobody supports, and which links are provisional: a question asked of the plans, never a gate (ADR 062). */
package id.kinerja.target.coverage;
