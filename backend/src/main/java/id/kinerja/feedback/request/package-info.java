/** Feedback that somebody asks for, with a question and the readers already chosen. */
package id.kinerja.feedback.request;
