/** When the counter of each unit is open: what the clock of a request runs on. */
package id.kinerja.service.hours;

