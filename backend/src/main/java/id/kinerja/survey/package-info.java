/** The citizens' voice: questionnaires, single-use invitations, anonymous answers, and the index made from them. */
package id.kinerja.survey;
