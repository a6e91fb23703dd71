/** What the assessor writes: marks, the two ratings with their reasons, and the feedback. */
package id.kinerja.evaluation.assessment;
