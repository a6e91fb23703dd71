/** How many visited, were asked and answered: whether a survey runs well, without what it says. */
package id.kinerja.survey.volume;
