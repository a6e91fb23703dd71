/** Reckoning of the days of an objection. */
package id.kinerja.objection.clock;
