/**
 * The people of the office as far as appraisal needs them: number, name with titles, kind of appointment, grade. Every reading of another
 * person's data is recorded; who may not read a person does not learn that the person exists.
 */
package id.kinerja.employee;
