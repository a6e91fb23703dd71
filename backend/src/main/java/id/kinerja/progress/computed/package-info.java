/**
 * Indicators that fill themselves from the work that was logged: the number, how it came about, and the very requests behind it.
 */
package id.kinerja.progress.computed;
