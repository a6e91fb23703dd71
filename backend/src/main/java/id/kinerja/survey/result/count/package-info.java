/** Counts a survey once, in sets, and freezes the file of its answers with a hash that anybody can check. */
package id.kinerja.survey.result.count;
