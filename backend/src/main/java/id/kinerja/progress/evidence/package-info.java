/**
 * Proof of what was achieved: a file, known by its content and kept under its hash, or a web address. Evidence is added
 * first and attached when an entry is recorded; what stays unattached is cleared away.
 */
package id.kinerja.progress.evidence;
