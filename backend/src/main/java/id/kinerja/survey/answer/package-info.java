/**
 * What citizens answer, without an account and belonging to nobody: a code burns with its answer, answers wait and are shuffled in
 * together, and neither the trail nor the memory of repeated requests learns of one.
 */
package id.kinerja.survey.answer;
