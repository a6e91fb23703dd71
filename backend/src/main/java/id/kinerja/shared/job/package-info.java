/**
 * Long work as rows of the database: begun in the transaction of whoever asks, done by any instance under a lease, seen by
 * its owner. A killed instance loses its lease, not the work. Features add a {@link id.kinerja.shared.job.JobKind}.
 */
package id.kinerja.shared.job;
