/** What citizens said of an element before and after something was done about it. */
package id.kinerja.survey.improvement.effect;
