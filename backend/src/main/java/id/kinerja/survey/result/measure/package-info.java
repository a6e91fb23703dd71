/** Closed surveys as other features see them: the index of a unit, of many units, and what citizens say of one's work. */
package id.kinerja.survey.result.measure;
