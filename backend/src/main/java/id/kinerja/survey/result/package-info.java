/**
 * What citizens said, once the survey is closed: counted once and frozen with a hash, with its precision, its doubts and the small
 * groups hidden. Until then nothing here answers.
 */
package id.kinerja.survey.result;
