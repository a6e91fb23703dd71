/** What an office hands in and hangs up after a survey: the report with its chapters and annexes, and the card of the result. */
package id.kinerja.document.survey;
