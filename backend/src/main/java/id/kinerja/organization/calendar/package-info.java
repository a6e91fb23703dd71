/**
 * The days on which the office does not work: holidays and collective leave, kept year by year, and the reckoning in working
 * days that follows from them. Clocks counted in working days ask here.
 */
package id.kinerja.organization.calendar;
