/** Surveys that were asked elsewhere: their answers are taken over as they are, counted like ours and closed at once. */
package id.kinerja.survey.result.imported;
