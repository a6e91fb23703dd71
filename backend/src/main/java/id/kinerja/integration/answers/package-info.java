/**
 * Takes over the raw answers of a survey that was asked elsewhere: read, checked and reckoned first, then written. Nothing is kept in
 * between: whoever applies sends the file again.
 */
package id.kinerja.integration.answers;
