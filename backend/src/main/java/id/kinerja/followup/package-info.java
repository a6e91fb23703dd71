/**
 * What follows from a result: development plans, coaching and recognition that people propose, approve, carry out and end. Nothing is
 * decided by the system; a result at most suggests. {@code credit} reckons functional credit, {@code contract} watches the ends of
 * contracts, {@code earlier} keeps results of earlier years as they were given, {@code formula} explains the rules they came from.
 */
package id.kinerja.followup;
