/**
 * Everything that the office holds about one person, for that person: one chapter a feature, each one statement. Ratings stand in it from
 * the day they were handed over; what others wrote under a promise of anonymity does not.
 */
package id.kinerja.insight.file;
