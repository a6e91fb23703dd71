/** Every failure leaves as an RFC 9457 problem with a sentence in the caller's language; nothing of the inside shows. */
package id.kinerja.shared.problem;
