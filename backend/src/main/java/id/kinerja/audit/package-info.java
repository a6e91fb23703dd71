/**
 * Who did what, when, and to whose file: an append-only trail, linked into a hash chain that shows any later change of it.
 * Other features call {@link id.kinerja.audit.AuditTrail}; only the auditor reads.
 */
package id.kinerja.audit;
