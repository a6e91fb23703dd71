/** Closes a survey, whereby its result can be read for the first time, and publishes it. */
package id.kinerja.survey.result.closing;
