/** What is asked, in which words and order, with which weights: versions of a unit that are only added to. */
package id.kinerja.survey.questionnaire;
