/** Fingerprints of contents. */
package id.kinerja.shared.hash;
