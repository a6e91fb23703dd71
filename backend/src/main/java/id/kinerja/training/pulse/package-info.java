/**
 * How staff feel about the system, asked once a quarter. Anonymous by construction: an answer only raises counters, so that there is no
 * row of it at all; that somebody took part is kept apart, with the day alone.
 */
package id.kinerja.training.pulse;
