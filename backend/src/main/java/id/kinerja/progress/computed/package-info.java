/**
 * Indicators that fill themselves from the work that was logged, with the very requests behind the number, or from closed satisfaction
 * surveys, with their names: the number and how it came about.
 */
package id.kinerja.progress.computed;
