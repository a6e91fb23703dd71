/** A repeated request has its effect once and hears the first answer again. */
package id.kinerja.shared.idempotency;
