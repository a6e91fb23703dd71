/** Sheets of paper for visitors without a phone: printed with single-use codes, and typed in by two persons who do not see each other's reading. */
package id.kinerja.survey.paper;
