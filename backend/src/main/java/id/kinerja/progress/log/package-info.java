/**
 * What somebody did, day by day or week by week, in a sentence. Entries are only added and corrected by further ones; those
 * with a quantity can be counted as a realisation, once.
 */
package id.kinerja.progress.log;
