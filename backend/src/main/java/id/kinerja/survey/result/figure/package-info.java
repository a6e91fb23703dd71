/** What can be said of a survey from its counts alone. Plain arithmetic over {@code survey.index}, without a database. */
package id.kinerja.survey.result.figure;
