/**
 * What citizens ask for at the counter: an append-only log of events with the server's time, one table of transitions, and
 * the state as a projection of the log.
 */
package id.kinerja.service.request;

