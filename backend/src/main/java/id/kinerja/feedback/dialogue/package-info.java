/**
 * Talks of two (dialog kinerja): planned with an agenda by both, written down with agreements, confirmed by both. What both
 * confirmed is one text with its hash and never changes; later words are added beside it.
 */
package id.kinerja.feedback.dialogue;
